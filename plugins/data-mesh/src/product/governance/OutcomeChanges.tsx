import { useState } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Button, Link } from '@backstage/ui';
import type { OutcomeChange } from '@meshstage/plugin-data-mesh-common';
import {
  RiArrowDownSLine,
  RiArrowRightLine,
  RiArrowUpSLine,
} from '@remixicon/react';
import { OutcomeBadge } from '../../governance/shared/OutcomeBadge';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { policyRouteRef } from '../../routes/routes';
import { scrollRegion } from '../../table/scrollRegion';
import { RelativeTime } from '../../text/RelativeTime';
import textStyles from '../../text/text.module.css';
import styles from './governance.module.css';
import { ReplayedSides } from './ReplayedSides';

function Change({ change }: { change: OutcomeChange }) {
  const t = useText();
  const language = useLanguage();
  const page = useRouteRef(policyRouteRef);
  const { id, policy, isInForce, title, before, after, at, because } = change;
  const [isOpen, setOpen] = useState(false);
  const causes = new Intl.ListFormat(language).format(
    because.map(cause => t(`outcomes.because.${cause}`)),
  );
  return (
    <>
      <tr>
        <td>
          <RelativeTime at={at} />
        </td>
        <th scope="row">
          {isInForce ? <Link href={page({ id: policy })}>{title}</Link> : title}
        </th>
        <td>
          <span className={styles.turn}>
            <OutcomeBadge outcome={before} />
            <RiArrowRightLine role="img" aria-label={t('outcomes.then')} />
            {after ? (
              <OutcomeBadge outcome={after} />
            ) : (
              <span className={textStyles.muted}>{t('outcomes.gone')}</span>
            )}
          </span>
        </td>
        <td className={textStyles.muted}>{causes}</td>
        <td className={styles.show}>
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isOpen}
            aria-label={t('replay.showOf', { title })}
            iconEnd={
              isOpen ? (
                <RiArrowUpSLine aria-hidden />
              ) : (
                <RiArrowDownSLine aria-hidden />
              )
            }
            onPress={() => setOpen(!isOpen)}
          >
            {t('replay.show')}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5}>
            <ReplayedSides id={id} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Changes of outcomes as a table: when, of which policy, from what to what, why. */
export function OutcomeChanges(props: { changes: readonly OutcomeChange[] }) {
  const t = useText();
  return (
    <div
      className={styles.scroll}
      aria-label={t('outcomes.title')}
      {...scrollRegion}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('outcomes.column.when')}</th>
            <th scope="col">{t('outcomes.column.policy')}</th>
            <th scope="col">{t('outcomes.column.change')}</th>
            <th scope="col">{t('outcomes.column.because')}</th>
            <th scope="col">{t('outcomes.column.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {props.changes.map(change => (
            <Change key={change.id} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
