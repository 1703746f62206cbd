import { ReactNode, useId } from 'react';
import type { ProductPolicy } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import textStyles from '../../text/text.module.css';
import styles from './governance.module.css';

/** Policies of one kind under their heading, nothing where there is none. */
export function PolicySection(props: {
  title: string;
  hint: string;
  policies: readonly ProductPolicy[];
  children: (policy: ProductPolicy) => ReactNode;
}) {
  const id = useId();
  const language = useLanguage();
  const { title, hint, policies, children } = props;
  return policies.length === 0 ? null : (
    <section aria-labelledby={id} className={styles.section}>
      <div>
        <h3 id={id} className={styles.sectionTitle}>
          {title}{' '}
          <span className={styles.count}>
            {policies.length.toLocaleString(language)}
          </span>
        </h3>
        <p className={`${styles.note} ${textStyles.muted}`}>{hint}</p>
      </div>
      {policies.map(children)}
    </section>
  );
}
