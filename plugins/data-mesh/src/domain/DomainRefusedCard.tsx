import { useRouteRef } from '@backstage/core-plugin-api';
import type { SubmissionSummary } from '@meshstage/plugin-data-mesh-common';
import { Link } from '@backstage/ui';
import { RiCheckLine } from '@remixicon/react';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { submissionRouteRef } from '../routes/routes';
import { Bones } from '../state/Bones';
import { QueryState } from '../state/QueryState';
import { problemCountWords } from '../submissions/problemCountWords';
import { SubmissionStateBadge } from '../submissions/SubmissionStateBadge';
import { RelativeTime } from '../text/RelativeTime';
import textStyles from '../text/text.module.css';
import styles from './domain.module.css';
import { DomainCard } from './DomainCard';
import { useDomain } from './useDomain';
import { useDomainRefused } from './useDomainRefused';

function Refused(props: { submission: SubmissionSummary }) {
  const t = useText();
  const page = useRouteRef(submissionRouteRef);
  const { submission } = props;
  return (
    <li className={styles.entry}>
      <SubmissionStateBadge state={submission.state} />
      <Link href={page({ id: submission.id })}>{submission.title}</Link>
      <span className={`${textStyles.small} ${textStyles.muted}`}>
        {problemCountWords(submission, t)},{' '}
        <RelativeTime at={submission.submittedAt} />
      </span>
    </li>
  );
}

function Body() {
  const t = useText();
  const language = useLanguage();
  const query = useDomainRefused(useDomain());
  return (
    <QueryState
      query={query}
      what="domainRefused"
      skeleton={<Bones lines={3} />}
    >
      {({ items, totalItems }) =>
        items.length === 0 ? (
          <p className={`${styles.none} ${textStyles.muted}`}>
            <RiCheckLine aria-hidden />
            {t('domain.refused.none')}
          </p>
        ) : (
          <>
            <ul className={styles.list}>
              {items.map(submission => (
                <Refused key={submission.id} submission={submission} />
              ))}
            </ul>
            {totalItems > items.length && (
              <p className={`${styles.none} ${textStyles.muted}`}>
                {t('domain.refused.more', {
                  count: totalItems - items.length,
                  more: (totalItems - items.length).toLocaleString(language),
                })}
              </p>
            )}
          </>
        )
      }
    </QueryState>
  );
}

/** What was refused in a domain and still has to be mended. */
export function DomainRefusedCard() {
  const t = useText();
  return (
    <DomainCard title={t('domain.refused.title')}>
      <Body />
    </DomainCard>
  );
}
