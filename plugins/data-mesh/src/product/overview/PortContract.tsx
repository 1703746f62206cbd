import type { ContractSummary } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { Facts } from '../../text/Facts';
import { LifecycleBadge } from '../../text/LifecycleBadge';
import textStyles from '../../text/text.module.css';
import styles from './overview.module.css';
import { Server } from './Server';

/** The contract of a port, and where its data can be fetched. */
export function PortContract(props: { contract: ContractSummary }) {
  const t = useText();
  const { contract } = props;
  return (
    <>
      <Facts
        facts={[
          {
            term: t('contract.title'),
            value: (
              <span className={styles.inline}>
                <span className={textStyles.mono}>{contract.id}</span>
                {contract.version}
                <LifecycleBadge lifecycle={contract.lifecycle} />
              </span>
            ),
          },
          {
            term: t('contract.contents'),
            value: t('contract.columns', {
              count: contract.columns,
              described: String(contract.describedColumns),
              objects: t('contract.objects', { count: contract.objects }),
            }),
          },
          { term: t('contract.licence'), value: contract.licence },
          {
            term: t('contract.standard'),
            value: `ODCS ${contract.apiVersion}`,
          },
        ]}
      />
      {contract.servers.length > 0 && (
        <ul className={styles.servers} aria-label={t('servers.title')}>
          {contract.servers.map(server => (
            <li key={server.name}>
              <Server server={server} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
