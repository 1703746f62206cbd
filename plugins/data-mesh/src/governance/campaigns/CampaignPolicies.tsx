import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { CampaignSummary } from '@meshstage/plugin-data-mesh-common';
import { policyRouteRef } from '../../routes/routes';
import styles from './campaigns.module.css';

/** The policies that products shall follow, each with its page. */
export function CampaignPolicies(props: {
  policies: CampaignSummary['policies'];
}) {
  const page = useRouteRef(policyRouteRef);
  return (
    <ul className={styles.policies}>
      {props.policies.map(({ id, title }) => (
        <li key={id}>
          <Link href={page({ id })}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
