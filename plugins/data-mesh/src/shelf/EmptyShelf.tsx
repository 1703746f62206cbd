import { useRouteRef } from '@backstage/core-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { RiInboxLine, RiSearchLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { submissionsRouteRef } from '../routes/routes';
import { EmptyState } from '../state/EmptyState';

/** Nothing on the shelf, or nothing that fits the search. */
export function EmptyShelf(props: { filtered: boolean; onClear: () => void }) {
  const t = useText();
  const submissions = useRouteRef(submissionsRouteRef);
  if (props.filtered) {
    return (
      <EmptyState
        icon={<RiSearchLine aria-hidden />}
        title={t('shelf.noMatch.title')}
        hint={t('shelf.noMatch.hint')}
      >
        <Button variant="secondary" onPress={props.onClear}>
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
