import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { DataMeshProvider } from '../../../api/DataMeshProvider';
import { useProduct } from '../../../api/useProduct';
import { useProductRef } from '../../../api/useProductRef';
import { useText } from '../../../i18n/useText';
import { submissionRouteRef } from '../../../routes/routes';
import { Bones } from '../../../state/Bones';
import { QueryState } from '../../../state/QueryState';
import { SubmissionStateBadge } from '../../../submissions/SubmissionStateBadge';
import { RelativeTime } from '../../../text/RelativeTime';
import textStyles from '../../../text/text.module.css';
import { hasFailed } from '../hasFailed';
import styles from '../overview.module.css';
import { useChanges } from './useChanges';

function Changes() {
  const t = useText();
  const submission = useRouteRef(submissionRouteRef);
  const query = useChanges(useProductRef());
  return (
    <QueryState
      query={query}
      what="latestChanges"
      skeleton={<Bones lines={3} />}
    >
      {({ items, totalItems }) =>
        items.length === 0 ? (
          <Text as="p" variant="body-medium" className={textStyles.muted}>
            {t('changes.none')}
          </Text>
        ) : (
          <ol className={styles.plainList}>
            {items.map(({ id, state, submittedAt, submittedBy }) => (
              <li key={id}>
                <SubmissionStateBadge state={state} />
                <Link href={submission({ id })} variant="body-small">
                  <RelativeTime at={submittedAt} />
                </Link>
                <span className={`${textStyles.muted} ${textStyles.small}`}>
                  {submittedBy}
                </span>
              </li>
            ))}
            {totalItems > items.length && (
              <li className={`${textStyles.muted} ${textStyles.small}`}>
                {t('changes.more', { count: totalItems - items.length })}
              </li>
            )}
          </ol>
        )
      }
    </QueryState>
  );
}

function Card() {
  const t = useText();
  // Of a product that nobody can see there is nothing to tell.
  return hasFailed(useProduct(useProductRef())) ? null : (
    <EntityInfoCard title={t('changes.title')}>
      <Changes />
    </EntityInfoCard>
  );
}

/** What was published last, and what was refused. */
export function ChangesCard() {
  return (
    <DataMeshProvider>
      <Card />
    </DataMeshProvider>
  );
}
