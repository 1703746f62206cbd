import { ReactNode } from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { ProductDetail } from '@meshstage/plugin-data-mesh-common';
import { DataMeshProvider } from '../../api/DataMeshProvider';
import { useProduct } from '../../api/useProduct';
import { useProductRef } from '../../api/useProductRef';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';

function Body(props: {
  lines: number;
  children: (product: ProductDetail) => ReactNode;
}) {
  const t = useText();
  const query = useProduct(useProductRef());
  return (
    <QueryState
      query={query}
      what={t('product.what')}
      skeleton={<Bones lines={props.lines} />}
    >
      {props.children}
    </QueryState>
  );
}

/** A card of the overview; all of them share one answer of the server. */
export function ProductCard(props: {
  title: string;
  /** Height of the skeleton, about that of the usual content. */
  lines: number;
  children: (product: ProductDetail) => ReactNode;
}) {
  return (
    <DataMeshProvider>
      <EntityInfoCard title={props.title}>
        <Body lines={props.lines}>{props.children}</Body>
      </EntityInfoCard>
    </DataMeshProvider>
  );
}
