import type { Waiver } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { PersonName } from '../../text/PersonName';
import { RelativeTime } from '../../text/RelativeTime';
import styles from './waivers.module.css';

/** Who asked for a waiver, who decided, and who ended it. */
export function WaiverHistory(props: { waiver: Waiver }) {
  const t = useText();
  const { waiver } = props;
  const { decidedAt, endedAt, decisionReason, endReason, file } = waiver;
  const decided =
    waiver.state === 'rejected'
      ? t('waiver.rejectedBy')
      : t('waiver.approvedBy');
  return (
    <ul className={styles.history}>
      <li>
        {t('waiver.requestedBy')} <PersonName of={waiver.requestedBy} />{' '}
        <RelativeTime at={waiver.requestedAt} />
        {file !== undefined && ` ${t('waiver.inFile', { path: file })}`}
      </li>
      {decidedAt !== undefined && (
        <li>
          {decided} <PersonName of={waiver.decidedBy ?? ''} />{' '}
          <RelativeTime at={decidedAt} />
          {decisionReason !== undefined && `: ${decisionReason}`}
        </li>
      )}
      {endedAt !== undefined && (
        <li>
          {waiver.endedBy === undefined ? (
            t('waiver.leftFile')
          ) : (
            <>
              {t('waiver.endedBy')} <PersonName of={waiver.endedBy} />
            </>
          )}{' '}
          <RelativeTime at={endedAt} />
          {endReason !== undefined && `: ${endReason}`}
        </li>
      )}
    </ul>
  );
}
