import { useRouteRef } from '@backstage/core-plugin-api';
import { Alert, Link } from '@backstage/ui';
import type { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { submissionRouteRef } from '../routes/routes';
import { EntityName } from '../text/EntityName';
import { RelativeTime } from '../text/RelativeTime';
import { waitingWords } from './waitingWords';

/** Which revision serves meanwhile, and since when. */
function LastGood(props: { of: NonNullable<SubmissionDetail['lastGood']> }) {
  const t = useText();
  const { ref, version = '', acceptedAt } = props.of;
  const said = {
    product: <EntityName entityRef={ref} small />,
    time: <RelativeTime at={acceptedAt} />,
  };
  return version === ''
    ? t('submission.lastGood', said)
    : t('submission.lastGoodVersion', { ...said, version: <>{version}</> });
}

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
    <LastGood of={lastGood} />
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
