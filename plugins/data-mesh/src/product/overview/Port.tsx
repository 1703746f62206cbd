import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import type { PortDetail } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { CopyButton } from '../../text/CopyButton';
import { LifecycleBadge } from '../../text/LifecycleBadge';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import { StateBadge } from '../../text/StateBadge';
import textStyles from '../../text/text.module.css';
import { portHref } from '../portHref';
import styles from './overview.module.css';
import { PortContract } from './PortContract';

/** One output port: its address, what it serves and under which contract. */
export function Port(props: { productRef: string; port: PortDetail }) {
  const t = useText();
  const { port, productRef } = props;
  const page = useEntityRefLink()(productRef);
  return (
    <article className={styles.port}>
      <div className={styles.portHead}>
        <Text as="h4" variant="body-large" weight="bold">
          {port.name}
        </Text>
        {port.version && <StateBadge>{port.version}</StateBadge>}
        {port.type && <StateBadge>{port.type}</StateBadge>}
        {port.deprecated && <LifecycleBadge lifecycle="deprecated" />}
        {port.contract && (
          <Link
            className={styles.portLink}
            href={portHref(page, 'schema', port)}
          >
            {t('ports.schema', { port: port.name })}
          </Link>
        )}
      </div>
      {port.description && <SafeMarkdown>{port.description}</SafeMarkdown>}
      <div className={styles.address}>
        <code className={textStyles.mono}>{port.address}</code>
        <CopyButton
          text={port.address}
          label={t('ports.address', { port: port.name })}
        />
      </div>
      {port.contract ? (
        <PortContract contract={port.contract} />
      ) : (
        <Text as="p" variant="body-medium" className={textStyles.muted}>
          {port.contractId
            ? t('ports.contractNotLive', { id: port.contractId })
            : t('ports.noContract')}
        </Text>
      )}
    </article>
  );
}
