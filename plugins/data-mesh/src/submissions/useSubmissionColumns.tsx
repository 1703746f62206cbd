import { useMemo } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { SubmissionSummary } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { submissionRouteRef } from '../routes/routes';
import { TableColumn } from '../table/WindowedTable';
import { RelativeTime } from '../text/RelativeTime';
import textStyles from '../text/text.module.css';
import { useDomainTitles } from '../text/useDomainTitles';
import { isBySource } from './isBySource';
import { problemCountWords } from './problemCountWords';
import { SubmissionStateBadge } from './SubmissionStateBadge';
import { Submitter } from './Submitter';
import { waitingWords } from './waitingWords';

/** The columns of the list of submissions. */
export function useSubmissionColumns(): TableColumn<SubmissionSummary>[] {
  const t = useText();
  const language = useLanguage();
  const page = useRouteRef(submissionRouteRef);
  const titleOf = useDomainTitles();
  return useMemo(
    () => [
      {
        id: 'state',
        label: t('submissions.column.state'),
        width: 'minmax(13.5rem, 0.8fr)',
        cell: submission => <SubmissionStateBadge state={submission.state} />,
      },
      {
        id: 'title',
        label: t('submissions.column.title'),
        width: 'minmax(14rem, 2fr)',
        rowHeader: true,
        cell: submission => (
          <>
            <Link href={page({ id: submission.id })}>{submission.title}</Link>
            {submission.waitingFor.length > 0 && (
              <div className={`${textStyles.small} ${textStyles.muted}`}>
                {t('waiting.for', {
                  what: waitingWords(submission.waitingFor, t, language),
                })}
              </div>
            )}
          </>
        ),
      },
      {
        id: 'problems',
        label: t('submissions.column.problems'),
        width: 'minmax(8rem, 1fr)',
        cell: submission => problemCountWords(submission, t),
      },
      {
        id: 'domain',
        label: t('submissions.column.domain'),
        width: 'minmax(6rem, 0.8fr)',
        cell: ({ domain }) => (domain ? titleOf(domain) : '–'),
      },
      {
        id: 'source',
        label: t('submissions.column.source'),
        width: 'minmax(6rem, 0.8fr)',
        cell: submission => (
          <>
            {submission.sourceId}
            {!isBySource(submission) && (
              <div className={`${textStyles.small} ${textStyles.muted}`}>
                <Submitter of={submission} />
              </div>
            )}
          </>
        ),
      },
      {
        id: 'submitted',
        label: t('submissions.column.submitted'),
        width: 'minmax(6rem, 0.7fr)',
        cell: submission => <RelativeTime at={submission.submittedAt} />,
      },
    ],
    [t, language, page, titleOf],
  );
}
