import type { ProductWaiver } from '@meshstage/plugin-data-mesh-common';
import { UtcDay } from '../../governance/shared/UtcDay';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import styles from './governance.module.css';

/** Waivers that nothing needs any more: they could go. */
export function UnusedWaivers(props: { waivers: readonly ProductWaiver[] }) {
  const t = useText();
  const unused = props.waivers.filter(({ items }) => items === 0);
  return unused.length === 0 ? null : (
    <details className={styles.fold}>
      <summary>{t('waiver.unused', { count: unused.length })}</summary>
      <ul className={styles.names}>
        {unused.map(({ policy, port, column, expires }) => (
          <li key={`${policy} ${port} ${column} ${expires}`}>
            <code className={textStyles.mono}>
              {[policy, port, column].filter(Boolean).join(' · ')}
            </code>{' '}
            <span className={textStyles.muted}>
              {t('waiver.until', { day: <UtcDay day={expires} /> })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
