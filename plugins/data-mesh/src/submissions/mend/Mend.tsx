import { useState } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink, Link, Text } from '@backstage/ui';
import type { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { useParams } from 'react-router-dom';
import { useOwnRef } from '../../api/useOwnRef';
import { useText } from '../../i18n/useText';
import { submissionRouteRef } from '../../routes/routes';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import styles from '../submissions.module.css';
import { useSubmission } from '../useSubmission';
import { MendWorkplace } from './MendWorkplace';

/** The page on which an owner mends what was refused, or waits. */
export function Mend() {
  const t = useText();
  const { id = '' } = useParams();
  const page = useRouteRef(submissionRouteRef);
  const query = useSubmission(id);
  const person = useOwnRef();
  useDocumentTitle(
    t('mend.title', { title: query.data?.title ?? t('page.submissions') }),
  );
  const bones = <Bones lines={12} height={28} />;
  return (
    <div className={styles.page}>
      <Link href={page({ id })}>{t('mend.back')}</Link>
      <QueryState query={query} what="submission" skeleton={bones}>
        {submission =>
          person.isPending ? (
            bones
          ) : (
            <MendGate key={id} submission={submission} person={person.data} />
          )
        }
      </QueryState>
    </div>
  );
}

/** What was there when the page was opened: a newer answer takes no text away. */
function MendGate(props: {
  submission: SubmissionDetail;
  person: string | undefined;
}) {
  const t = useText();
  const page = useRouteRef(submissionRouteRef);
  const [submission] = useState(props.submission);
  const { mend, newerAttempt, title } = submission;
  return (
    <>
      <Text as="h2" variant="title-small" weight="bold">
        {t('mend.title', { title })}
      </Text>
      {mend ? (
        <MendWorkplace
          submission={submission}
          way={mend.way}
          person={props.person}
        />
      ) : (
        <EmptyState
          title={t('mend.none.title')}
          hint={newerAttempt ? t('submission.newer') : t('mend.none.hint')}
        >
          {newerAttempt && (
            <ButtonLink variant="secondary" href={page({ id: newerAttempt })}>
              {t('submission.seeNewer')}
            </ButtonLink>
          )}
        </EmptyState>
      )}
    </>
  );
}
