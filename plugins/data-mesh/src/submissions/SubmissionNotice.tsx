import { useRouteRef } from '@backstage/core-plugin-api';
import { Alert, Link } from '@backstage/ui';
import type { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { submissionRouteRef } from '../routes/routes';
import { EntityName } from '../text/EntityName';
import { RelativeTime } from '../text/RelativeTime';
import { waitingWords } from './waitingWords';

/** What the state of a submission means, and which revision serves meanwhile. */
export function SubmissionNotice(props: { submission: SubmissionDetail }) {
  const t = useText();
  const language = useLanguage();
  const page = useRouteRef(submissionRouteRef);
  const { state, waitingFor, lastGood, newerAttempt } = props.submission;
  const newer = newerAttempt && (
    <>
      {t('submission.newer')}{' '}
      <Link href={page({ id: newerAttempt })} variant="body-small">
        {t('submission.seeNewer')}
      </Link>{' '}
    </>
  );
  const serving = lastGood ? (
    <>
      {t('submission.lastGood')} <EntityName entityRef={lastGood.ref} small />
      {lastGood.version ? ` ${lastGood.version}, ` : ', '}
      {t('submission.acceptedAt')} <RelativeTime at={lastGood.acceptedAt} />.
    </>
  ) : (
    t('submission.nothingServes')
  );

  switch (state) {
    case 'refused':
      return (
        <Alert
          status="danger"
          icon
          title={t('submission.refused')}
          description={
            <>
              {newer}
              {serving}
            </>
          }
        />
      );
    case 'waiting':
      return (
        <Alert
          status="warning"
          icon
          title={t('waiting.for', {
            what: waitingWords(waitingFor, t, language),
          })}
          description={
            <>
              {newer || `${t('waiting.byItself')} `}
              {lastGood && serving}
            </>
          }
        />
      );
    case 'unchanged':
      return <Alert status="info" icon title={t('submission.unchanged')} />;
    default:
      return <Alert status="success" icon title={t('submission.accepted')} />;
  }
}
