import { useId } from 'react';
import type { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import {
  RiGroupLine,
  RiHistoryLine,
  RiLinkUnlinkM,
  RiPlugLine,
  RiTeamLine,
} from '@remixicon/react';
import { LevelBadges } from '../governance/shared/LevelBadges';
import { useText } from '../i18n/useText';
import { EntityName } from '../text/EntityName';
import { LifecycleBadge } from '../text/LifecycleBadge';
import { RelativeTime } from '../text/RelativeTime';
import { StateBadge } from '../text/StateBadge';
import textStyles from '../text/text.module.css';
import styles from './card.module.css';
import { MatchedColumns } from './MatchedColumns';
import { ProductTypeName } from '../text/ProductTypeName';
import { StarButton } from './StarButton';

/** One product: what it is, in which state, and who uses it. */
export function ProductCard(props: { product: ProductSummary }) {
  const t = useText();
  const id = useId();
  const { product } = props;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.top}>
        <span className={styles.domain}>
          <EntityName
            entityRef={`domain:default/${product.domain}`}
            quiet
            small
          />
        </span>
        <StarButton entityRef={product.ref} title={product.title} />
      </div>
      <h2 id={id} className={styles.title} dir="auto">
        <EntityName entityRef={product.ref} title={product.title} quiet />
      </h2>
      <p className={`${styles.purpose} ${textStyles.muted}`} dir="auto">
        {product.purpose ?? t('shelf.noPurpose')}
      </p>
      <MatchedColumns columns={product.matchedColumns} />
      <div className={styles.badges}>
        <LifecycleBadge lifecycle={product.lifecycle} />
        <ProductTypeName type={product.type} />
        <LevelBadges levels={product.levels} />
        {product.state === 'source-removed' && (
          <StateBadge tone="warning" icon={<RiLinkUnlinkM aria-hidden />}>
            {t('shelf.sourceRemoved')}
          </StateBadge>
        )}
      </div>
      <div className={`${styles.foot} ${textStyles.muted}`}>
        <span className={styles.owner}>
          <RiTeamLine aria-hidden />
          {product.owner ? (
            <EntityName entityRef={product.owner} quiet small />
          ) : (
            t('shelf.noOwner')
          )}
        </span>
        <span title={t('shelf.ports', { count: product.ports })}>
          <RiPlugLine aria-hidden />
          {t('shelf.ports', { count: product.ports })}
        </span>
        <span>
          <RiGroupLine aria-hidden />
          {t('shelf.consumers', { count: product.consumers })}
        </span>
        <span>
          <RiHistoryLine aria-hidden />
          <RelativeTime at={product.updatedAt} />
        </span>
      </div>
    </article>
  );
}
