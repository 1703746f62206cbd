import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { ScorecardSummary } from '@meshstage/plugin-data-mesh-common';
import { policyRouteRef } from '../../routes/routes';
import styles from './scorecards.module.css';

/** What each level needs besides those below it. */
export function LevelPolicies(props: { levels: ScorecardSummary['levels'] }) {
  const page = useRouteRef(policyRouteRef);
  return (
    <dl className={styles.levelPolicies}>
      {props.levels.map(({ name, policies }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <ul>
              {policies.map(({ id, title }) => (
                <li key={id}>
                  <Link href={page({ id })}>{title}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
