import { useMemo } from 'react';
import type { ProductLineage } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { TableColumn } from '../../table/WindowedTable';
import textStyles from '../../text/text.module.css';
import { NeighbourName } from '../NeighbourName';

/** One edge of the lineage, as a row. */
export interface LineageEdge {
  key: string;
  side: 'upstream' | 'downstream';
  neighbour: ProductLineage['upstream'][number];
}

/** All edges, upstream first. */
export function lineageEdges(lineage: ProductLineage): LineageEdge[] {
  return (['upstream', 'downstream'] as const).flatMap(side =>
    lineage[side].map((neighbour, index) => ({
      key: `${side} ${index}`,
      side,
      neighbour,
    })),
  );
}

/** The columns of the table that says what the picture shows. */
export function useLineageColumns(): TableColumn<LineageEdge>[] {
  const t = useText();
  return useMemo(
    () => [
      {
        id: 'side',
        label: t('lineage.column.side'),
        width: 'minmax(5.5rem, 0.7fr)',
        cell: ({ side }) => t(`lineage.${side}`),
      },
      {
        id: 'product',
        label: t('lineage.column.product'),
        width: 'minmax(9rem, 1.8fr)',
        rowHeader: true,
        cell: ({ neighbour }) => <NeighbourName neighbour={neighbour} />,
      },
      {
        id: 'kind',
        label: t('lineage.column.kind'),
        width: 'minmax(6rem, 0.8fr)',
        cell: ({ neighbour }) =>
          neighbour.kind === 'product'
            ? t('lineage.product')
            : t('lineage.external'),
      },
      {
        id: 'port',
        label: t('lineage.column.port'),
        width: 'minmax(6.5rem, 1fr)',
        cell: ({ neighbour }) =>
          [neighbour.port, neighbour.version].filter(Boolean).join(' ') || '–',
      },
      {
        id: 'via',
        label: t('lineage.column.via'),
        width: 'minmax(6.5rem, 1fr)',
        cell: ({ neighbour }) => neighbour.viaPort ?? '–',
      },
      {
        id: 'contract',
        label: t('lineage.column.contract'),
        width: 'minmax(9rem, 1.5fr)',
        cell: ({ neighbour }) => (
          <span className={textStyles.mono}>{neighbour.contractId ?? '–'}</span>
        ),
      },
      {
        id: 'reported',
        label: t('lineage.column.reported'),
        width: 'minmax(7.5rem, 1.2fr)',
        cell: ({ side, neighbour: { title } }) =>
          // Ports are the only source of this picture, and each names its inputs.
          t(`lineage.reported.${side}`, { title }),
      },
    ],
    [t],
  );
}
