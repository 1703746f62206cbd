import { ReactElement } from 'react';
import type { Waiver } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { PersonName } from '../../text/PersonName';
import { RelativeTime } from '../../text/RelativeTime';
import styles from './waivers.module.css';

/** What was done with a waiver, and the reason where one was given. */
function Step(props: { what: ReactElement; reason: string | undefined }) {
  const t = useText();
  const { what, reason } = props;
  return (
    <li>
      {reason === undefined
        ? what
        : t('text.withReason', { said: what, reason: <>{reason}</> })}
    </li>
  );
}

/** Who asked for a waiver, who decided, and who ended it. */
export function WaiverHistory(props: { waiver: Waiver }) {
  const t = useText();
  const { waiver } = props;
  const { decidedAt, endedAt, endedBy, file } = waiver;
  const asked = {
    person: <PersonName of={waiver.requestedBy} />,
    time: <RelativeTime at={waiver.requestedAt} exact />,
  };
  return (
    <ul className={styles.history}>
      <li>
        {file === undefined
          ? t('waiver.requestedBy', asked)
          : t('waiver.requestedInFile', { ...asked, path: <>{file}</> })}
      </li>
      {decidedAt !== undefined && (
        <Step
          what={t(
            waiver.state === 'rejected'
              ? 'waiver.rejectedBy'
              : 'waiver.approvedBy',
            {
              person: <PersonName of={waiver.decidedBy ?? ''} />,
              time: <RelativeTime at={decidedAt} exact />,
            },
          )}
          reason={waiver.decisionReason}
        />
      )}
      {endedAt !== undefined && (
        <Step
          what={
            endedBy === undefined
              ? t('waiver.leftFile', {
                  time: <RelativeTime at={endedAt} exact />,
                })
              : t('waiver.endedBy', {
                  person: <PersonName of={endedBy} />,
                  time: <RelativeTime at={endedAt} exact />,
                })
          }
          reason={waiver.endReason}
        />
      )}
    </ul>
  );
}
