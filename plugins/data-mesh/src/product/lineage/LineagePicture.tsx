import { Text } from '@backstage/ui';
import type { ProductLineage } from '@meshstage/plugin-data-mesh-common';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useText } from '../../i18n/useText';
import styles from './lineage.module.css';
import { BOXES, LineageColumn } from './LineageColumn';
import { LineageLines } from './LineageLines';
import { mergeNeighbours } from './mergeNeighbours';

function boxes(nodes: number): number {
  return Math.min(nodes, BOXES + 1);
}

/** Where the data comes from, this product, and who uses it, side by side. */
export function LineagePicture(props: { lineage: ProductLineage }) {
  const t = useText();
  const { lineage } = props;
  const { primaryTitle } = useEntityPresentation(lineage.ref);
  const upstream = mergeNeighbours(lineage.upstream);
  const downstream = mergeNeighbours(lineage.downstream);
  return (
    <div className={styles.picture}>
      <LineageColumn
        title={t('lineage.upstream')}
        none={t('lineage.noUpstream')}
        nodes={upstream}
      />
      <LineageLines boxes={boxes(upstream.length)} side="upstream" />
      <section aria-label={t('lineage.this')} className={styles.column}>
        <Text as="h3" variant="body-medium" weight="bold">
          {t('lineage.this')}
        </Text>
        <div className={`${styles.node} ${styles.here}`}>
          <strong>{primaryTitle}</strong>
        </div>
      </section>
      <LineageLines boxes={boxes(downstream.length)} side="downstream" />
      <LineageColumn
        title={t('lineage.downstream')}
        none={t('lineage.noDownstream')}
        nodes={downstream}
      />
    </div>
  );
}
