import { ReactNode, useMemo } from 'react';
import type { RollUp } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { TableColumn } from '../../table/WindowedTable';
import { LevelBar } from './LevelBar';
import { levelShares } from './levelShares';
import styles from './scorecards.module.css';
import { shareWords } from './shareWords';

/** The columns of products rolled up by domain or owner: their levels, as numbers and as a bar. */
export function useRollUpColumns(options: {
  title: string;
  /** The highest level and all others are columns of their own. */
  levels: RollUp['levels'];
  name: (key: string) => ReactNode;
}): TableColumn<RollUp>[] {
  const t = useText();
  const language = useLanguage();
  const { title, levels, name } = options;
  return useMemo(() => {
    const numeric = { width: 'minmax(4rem, 0.5fr)', numeric: true };
    const shares = levelShares({ levels, none: 0, unknown: 0 });
    return [
      {
        id: 'key',
        label: title,
        width: 'minmax(11rem, 2.5fr)',
        rowHeader: true,
        cell: rollUp => (
          <div className={styles.rollUp}>
            {name(rollUp.key)}
            <LevelBar shares={levelShares(rollUp)} />
          </div>
        ),
      },
      ...shares.map((share, index) => ({
        ...numeric,
        id: share.key,
        label: shareWords(share, t),
        cell: (rollUp: RollUp) =>
          (levelShares(rollUp)[index]?.products ?? 0).toLocaleString(language),
      })),
      {
        ...numeric,
        id: 'products',
        label: t('scorecards.products'),
        cell: ({ products }) => products.toLocaleString(language),
      },
      {
        ...numeric,
        id: 'score',
        label: t('scorecards.score'),
        cell: ({ score }) =>
          score?.toLocaleString(language, {
            style: 'percent',
            maximumFractionDigits: 0,
          }) ?? '–',
      },
    ];
  }, [t, language, title, levels, name]);
}
