import type { Waiver } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { RelativeTime } from '../../text/RelativeTime';
import styles from './waivers.module.css';

const USER = /^user:/;

function Who(props: { of: string | undefined }) {
  const { of } = props;
  return of !== undefined && USER.test(of) ? (
    <EntityName entityRef={of} small />
  ) : (
    <>{of ?? ''}</>
  );
}

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
        {t('waiver.requestedBy')} <Who of={waiver.requestedBy} />{' '}
        <RelativeTime at={waiver.requestedAt} />
        {file !== undefined && ` ${t('waiver.inFile', { path: file })}`}
      </li>
      {decidedAt !== undefined && (
        <li>
          {decided} <Who of={waiver.decidedBy} />{' '}
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
              {t('waiver.endedBy')} <Who of={waiver.endedBy} />
            </>
          )}{' '}
          <RelativeTime at={endedAt} />
          {endReason !== undefined && `: ${endReason}`}
        </li>
      )}
    </ul>
  );
}
