import { useEffect, useRef } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Alert, Link } from '@backstage/ui';
import type {
  OverrideRequest,
  SubmissionState,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { waiversRouteRef } from '../../routes/routes';
import { UtcDay } from '../shared/UtcDay';

/** What an override has done. */
export function Overridden(props: {
  given: OverrideRequest;
  product: string;
  /** Of the submission now. */
  state: SubmissionState;
}) {
  const t = useText();
  const list = useRouteRef(waiversRouteRef)();
  const { given, product, state } = props;
  const notice = useRef<HTMLDivElement>(null);
  // The dialog is gone, and with it the place of the keyboard.
  useEffect(() => {
    notice.current?.focus();
  }, []);
  const isRefused = state === 'refused';
  return (
    <div ref={notice} role="status" tabIndex={-1}>
      <Alert
        status={isRefused ? 'warning' : 'success'}
        icon
        title={isRefused ? t('override.stillRefused') : t('override.done')}
        description={
          <>
            {t('override.waived', {
              count: given.policies.length,
              day: <UtcDay day={given.expires} />,
            })}{' '}
            <Link
              href={`${list}?product=${encodeURIComponent(product)}`}
              variant="body-small"
            >
              {t('waiver.seeAll')}
            </Link>
          </>
        }
      />
    </div>
  );
}
