import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../../api/dataMeshApiRef';

/** So many fit beside the rest; all stand under Submissions. */
const SHOWN = 5;

/** The newest attempts to publish a product, newest first. */
export function useChanges(productRef: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['changes', productRef],
    queryFn: ({ signal }) =>
      api.listSubmissions({ productRef, limit: SHOWN }, { signal }),
  });
}
