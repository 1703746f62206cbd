import { useRouteRef } from '@backstage/core-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import {
  RiInboxLine,
  RiSearchLine,
  RiStarLine,
  RiUserLine,
} from '@remixicon/react';
import { useText } from '../i18n/useText';
import { submissionsRouteRef } from '../routes/routes';
import { EmptyState } from '../state/EmptyState';
import { countFilters, NO_FILTERS, ShelfFilters } from './ShelfFilters';
import { SetShelfFilters } from './useShelfFilters';

/** Why there is nothing, and what to do. */
function reasonOf(filters: ShelfFilters) {
  const others = countFilters(filters) > 1 || filters.q !== '';
  if (!others && filters.mine) {
    return { key: 'noneMine', icon: <RiUserLine aria-hidden /> } as const;
  }
  if (!others && filters.starred) {
    return { key: 'noneStarred', icon: <RiStarLine aria-hidden /> } as const;
  }
  return { key: 'noMatch', icon: <RiSearchLine aria-hidden /> } as const;
}

/** Nothing on the shelf, or nothing that fits the filters. */
export function EmptyShelf(props: {
  filters: ShelfFilters;
  onChange: SetShelfFilters;
}) {
  const t = useText();
  const submissions = useRouteRef(submissionsRouteRef);
  const { filters } = props;
  if (filters.q || countFilters(filters) > 0) {
    const { key, icon } = reasonOf(filters);
    return (
      <EmptyState
        icon={icon}
        title={t(`shelf.${key}.title`)}
        hint={t(`shelf.${key}.hint`)}
      >
        <Button variant="secondary" onPress={() => props.onChange(NO_FILTERS)}>
          {t('shelf.noMatch.clear')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<RiInboxLine aria-hidden />}
      title={t('shelf.empty.title')}
      hint={t('shelf.empty.hint')}
    >
      <ButtonLink variant="secondary" href={submissions()}>
        {t('shelf.empty.submissions')}
      </ButtonLink>
    </EmptyState>
  );
}
