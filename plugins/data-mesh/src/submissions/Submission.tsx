import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink, Card, CardBody, Link, Text } from '@backstage/ui';
import { RiToolsLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { OverrideRefusal } from '../governance/override/OverrideRefusal';
import { AskForWaivers } from '../governance/waivers/AskForWaivers';
import { useText } from '../i18n/useText';
import { mendRouteRef, submissionsRouteRef } from '../routes/routes';
import { Bones } from '../state/Bones';
import { QueryState } from '../state/QueryState';
import textStyles from '../text/text.module.css';
import { useDocumentTitle } from '../text/useDocumentTitle';
import { DocumentView } from './DocumentView';
import { documentsByUrgency } from './documentsByUrgency';
import { ProblemList } from './ProblemList';
import { SubmissionFacts } from './SubmissionFacts';
import { SubmissionNotice } from './SubmissionNotice';
import { SubmissionStateBadge } from './SubmissionStateBadge';
import styles from './submissions.module.css';
import { useSubmission } from './useSubmission';

/** One attempt to publish: the owner's own text with the problems at their lines. */
export function Submission() {
  const t = useText();
  const { id = '' } = useParams();
  const list = useRouteRef(submissionsRouteRef);
  const mendPage = useRouteRef(mendRouteRef);
  const query = useSubmission(id);
  useDocumentTitle(query.data?.title ?? t('page.submissions'));
  return (
    <div className={styles.page}>
      <Link href={list()}>{t('submission.back')}</Link>
      <QueryState
        query={query}
        what="submission"
        skeleton={<Bones lines={12} height={28} />}
      >
        {submission => (
          <>
            <div className={styles.documentHead}>
              <Text as="h2" variant="title-small" weight="bold">
                {submission.title}
              </Text>
              <SubmissionStateBadge state={submission.state} />
            </div>
            <SubmissionNotice submission={submission} />
            {submission.mend && (
              <div className={styles.action}>
                <ButtonLink
                  variant="primary"
                  href={mendPage({ id })}
                  iconStart={<RiToolsLine aria-hidden />}
                >
                  {t('submission.mend')}
                </ButtonLink>
                <span className={textStyles.muted}>
                  {t('submission.mendHint')}
                </span>
              </div>
            )}
            <Card>
              <CardBody>
                <SubmissionFacts submission={submission} />
              </CardBody>
            </Card>
            {submission.problems.length > 0 && (
              <section
                className={styles.document}
                aria-label={t('submission.bundleProblems')}
              >
                <Text as="h3" variant="title-x-small" weight="bold">
                  {t('submission.bundleProblems')}
                </Text>
                <ProblemList problems={submission.problems} />
              </section>
            )}
            {documentsByUrgency(submission.documents).map(document => (
              <DocumentView key={document.path} document={document} />
            ))}
            <AskForWaivers submission={submission} />
            <OverrideRefusal submission={submission} />
          </>
        )}
      </QueryState>
    </div>
  );
}
