import { useRouteRef } from '@backstage/core-plugin-api';
import { Alert, Button, ButtonLink } from '@backstage/ui';
import { RiCheckLine, RiHourglassLine } from '@remixicon/react';
import type { MendResult } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { submissionRouteRef } from '../../routes/routes';
import { reasonWords } from './reasonWords';
import { ServedProduct } from './ServedProduct';
import { EmptyState } from '../../state/EmptyState';
import styles from './mend.module.css';

/** What came of the last attempt to publish. Nothing that was typed is lost by it. */
export function OutcomeNotice(props: {
  result?: MendResult;
  error: unknown;
  /** Goes on from the newer text, with what was typed or without. */
  onRebase: (mine: boolean) => void;
}) {
  const t = useText();
  const page = useRouteRef(submissionRouteRef);
  const { result, error, onRebase } = props;
  if (error) {
    return (
      <Alert
        status="danger"
        icon
        title={t('mend.failed')}
        description={
          <>
            {reasonWords(error, t)} {t('mend.textIsKept')}
          </>
        }
      />
    );
  }
  switch (result?.outcome) {
    case 'refused':
      return (
        <Alert
          status="danger"
          icon
          title={t('mend.stillRefused')}
          description={t('mend.textIsKept')}
        />
      );
    case 'overtaken':
      return (
        <Alert
          status="warning"
          icon
          title={t('mend.overtaken')}
          description={
            <>
              {result.message} {t('mend.textIsKept')}
            </>
          }
          customActions={
            <div className={styles.actions}>
              <Button size="small" onPress={() => onRebase(true)}>
                {t('mend.keepMine')}
              </Button>
              <Button
                size="small"
                variant="secondary"
                onPress={() => onRebase(false)}
              >
                {t('mend.takeNewer')}
              </Button>
            </div>
          }
        />
      );
    case 'published':
    case 'unread': {
      const [submission] = result.submissions;
      const served = result.submissions.find(
        ({ state, productRef }) =>
          productRef && state !== 'refused' && state !== 'waiting',
      );
      return (
        <EmptyState
          icon={
            served ? (
              <RiCheckLine aria-hidden />
            ) : (
              <RiHourglassLine aria-hidden />
            )
          }
          title={served ? t('mend.published') : t('mend.written')}
          hint={
            served
              ? t('mend.serves', { title: served.title })
              : result.message ?? t('mend.writtenHint')
          }
        >
          <div className={styles.actions} role="status">
            {served?.productRef && (
              <ServedProduct
                entityRef={served.productRef}
                title={served.title}
              />
            )}
            {submission && (
              <ButtonLink
                variant="secondary"
                href={page({ id: submission.id })}
              >
                {t('notice.seeSubmission')}
              </ButtonLink>
            )}
          </div>
        </EmptyState>
      );
    }
    default:
      return null;
  }
}
