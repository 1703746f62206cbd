import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { ProductPolicy } from '@meshstage/plugin-data-mesh-common';
import { policyRouteRef } from '../../routes/routes';
import styles from './governance.module.css';

/** Policies of which there is nothing to do: their names, for those who look. */
export function FoldedPolicies(props: {
  title: string;
  policies: readonly ProductPolicy[];
}) {
  const page = useRouteRef(policyRouteRef);
  const { title, policies } = props;
  return policies.length === 0 ? null : (
    <details className={styles.fold}>
      <summary>{title}</summary>
      <ul className={styles.names}>
        {policies.map(policy => (
          <li key={policy.id}>
            <Link href={page({ id: policy.id })}>{policy.title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
