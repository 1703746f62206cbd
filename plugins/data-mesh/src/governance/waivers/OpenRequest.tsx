import type { Waiver } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { PersonName } from '../../text/PersonName';
import { RelativeTime } from '../../text/RelativeTime';
import textStyles from '../../text/text.module.css';
import { partOf } from './partOf';
import { WaiversOf } from './WaiversOf';
import styles from './waivers.module.css';

/** Says that a waiver was asked for already, by whom and when, and where it is decided. */
export function OpenRequest(props: { waiver: Waiver }) {
  const t = useText();
  const { waiver } = props;
  const part = partOf(waiver);
  const asked = {
    person: <PersonName of={waiver.requestedBy} />,
    time: <RelativeTime at={waiver.requestedAt} />,
  };
  return (
    <p className={styles.asked}>
      {part === ''
        ? t('waiver.open', asked)
        : t('waiver.openOf', {
            ...asked,
            part: <code className={textStyles.mono}>{part}</code>,
          })}{' '}
      <WaiversOf product={waiver.product} />
    </p>
  );
}
