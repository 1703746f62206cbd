import { useId } from 'react';
import type { ProductImpact } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import textStyles from '../../text/text.module.css';
import { GroupName } from '../shared/GroupName';
import styles from './impact.module.css';
import { LevelFlipItem } from './LevelFlipItem';
import { PolicyFlipItem } from './PolicyFlipItem';

/** A product that flips: what policies and scorecards would say of it, and why. */
export function ProductArticle(props: { product: ProductImpact }) {
  const t = useText();
  const id = useId();
  const { ref, title, domain, owner = '', policies, levels } = props.product;
  return (
    <article aria-labelledby={id} className={styles.card}>
      <div className={styles.head}>
        <h4 id={id} className={styles.title}>
          <EntityName entityRef={ref} title={title} />
        </h4>
        <span className={`${textStyles.small} ${textStyles.muted}`}>
          {t('text.labelled', {
            label: t('shelf.column.domain'),
            value: <GroupName by="domain" of={domain} small />,
          })}
          {' · '}
          {t('text.labelled', {
            label: t('shelf.column.owner'),
            value: <GroupName by="owner" of={owner} small />,
          })}
        </span>
      </div>
      <ul className={styles.list}>
        {policies.map(flip => (
          <PolicyFlipItem key={flip.policy} flip={flip} />
        ))}
        {levels.map(flip => (
          <LevelFlipItem key={flip.scorecard} flip={flip} />
        ))}
      </ul>
    </article>
  );
}
