import { useRouteRef } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../routes/routes';
import {
  addressOfFilters,
  NO_FILTERS,
  ShelfFilters,
} from '../shelf/ShelfFilters';

/** Address of the shelf with some facets chosen. */
export function useShelfHref(): (
  chosen: Partial<ShelfFilters['chosen']>,
) => string {
  const root = useRouteRef(rootRouteRef)();
  return chosen => {
    const address = addressOfFilters(new URLSearchParams(), {
      ...NO_FILTERS,
      chosen: { ...NO_FILTERS.chosen, ...chosen },
    });
    return `${root}?${address}`;
  };
}
