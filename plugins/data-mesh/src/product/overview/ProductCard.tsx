import { ReactNode } from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { ProductDetail } from '@meshstage/plugin-data-mesh-common';
import { DataMeshProvider } from '../../api/DataMeshProvider';
import { useProduct } from '../../api/useProduct';
import { useProductRef } from '../../api/useProductRef';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { hasFailed } from './hasFailed';

interface CardProps {
  title: string;
  /** Height of the skeleton, about that of the usual content. */
  lines: number;
  children: (product: ProductDetail) => ReactNode;
}

function Card(props: CardProps) {
  const query = useProduct(useProductRef());
  // What failed is said once, above all cards.
  return hasFailed(query) ? null : (
    <EntityInfoCard title={props.title}>
      <QueryState
        query={{ ...query, error: undefined }}
        what="product"
        skeleton={<Bones lines={props.lines} />}
      >
        {props.children}
      </QueryState>
    </EntityInfoCard>
  );
}

/** A card of the overview; all of them share one answer of the server. */
export function ProductCard(props: CardProps) {
  return (
    <DataMeshProvider>
      <Card {...props} />
    </DataMeshProvider>
  );
}
