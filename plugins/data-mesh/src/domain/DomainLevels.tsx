import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { ScorecardSummary } from '@meshstage/plugin-data-mesh-common';
import { Distribution } from '../governance/scorecards/Distribution';
import { scorecardRouteRef } from '../routes/routes';
import styles from './domain.module.css';

/** How many products of a domain are at each level of the scorecards that look at them. */
export function DomainLevels(props: {
  scorecards: readonly ScorecardSummary[];
}) {
  const page = useRouteRef(scorecardRouteRef);
  return (
    <>
      {props.scorecards.map(({ id, title, all }) => (
        <section key={id} aria-label={title} className={styles.section}>
          <h3 className={styles.heading}>
            <Link href={page({ id })}>{title}</Link>
          </h3>
          <Distribution rollUp={all} />
        </section>
      ))}
    </>
  );
}
