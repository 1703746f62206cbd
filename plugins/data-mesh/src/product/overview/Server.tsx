import type { ContractServer } from '@meshstage/plugin-data-mesh-common';
import { RiServerLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Facts } from '../../text/Facts';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import { valueText } from '../../text/valueText';
import styles from './overview.module.css';

/** A server of a contract with its connection fields as the standard names them. */
export function Server(props: { server: ContractServer }) {
  const t = useText();
  const { name, type, environment, description, connection } = props.server;
  return (
    <>
      <div className={styles.inline}>
        <RiServerLine className={styles.icon} aria-hidden />
        <strong>{name}</strong>
        <span>
          {environment ? t('servers.typeIn', { type, environment }) : type}
        </span>
      </div>
      {description && <SafeMarkdown>{description}</SafeMarkdown>}
      <Facts
        facts={Object.entries(connection).map(([term, value]) => ({
          term,
          value: <code className={textStyles.mono}>{valueText(value)}</code>,
        }))}
      />
    </>
  );
}
