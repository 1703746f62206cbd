import { useMemo } from 'react';
import { Card, CardBody, Text } from '@backstage/ui';
import type { ProductLineage } from '@meshstage/plugin-data-mesh-common';
import { RiMindMap } from '@remixicon/react';
import { DataMeshProvider } from '../../api/DataMeshProvider';
import { useProductRef } from '../../api/useProductRef';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { WindowedTable } from '../../table/WindowedTable';
import productStyles from '../product.module.css';
import { LineagePicture } from './LineagePicture';
import { useLineage } from './useLineage';
import { lineageEdges, useLineageColumns } from './useLineageColumns';

const ROW_HEIGHT = 44;

function LineageView(props: { lineage: ProductLineage }) {
  const t = useText();
  const { lineage } = props;
  const columns = useLineageColumns();
  const edges = useMemo(() => lineageEdges(lineage), [lineage]);
  if (edges.length === 0) {
    return (
      <EmptyState
        icon={<RiMindMap aria-hidden />}
        title={t('lineage.empty.title')}
        hint={t('lineage.empty.hint')}
      />
    );
  }
  return (
    <>
      <Card>
        <CardBody>
          <LineagePicture lineage={lineage} />
        </CardBody>
      </Card>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('lineage.table')}
      </Text>
      <WindowedTable
        label={t('lineage.table')}
        columns={columns}
        rows={edges}
        rowKey={edge => edge.key}
        rowHeight={ROW_HEIGHT}
      />
    </>
  );
}

function LineageScreen() {
  const query = useLineage(useProductRef());
  return (
    <div className={productStyles.tab}>
      <QueryState
        query={query}
        what="lineage"
        skeleton={<Bones lines={8} height={40} />}
      >
        {lineage => <LineageView lineage={lineage} />}
      </QueryState>
    </div>
  );
}

/** Products up and down from the ports of this one, one hop, picture and table. */
export function Lineage() {
  return (
    <DataMeshProvider>
      <LineageScreen />
    </DataMeshProvider>
  );
}
