import { ReactNode } from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { DataMeshProvider } from '../api/DataMeshProvider';

/** A card on the page of a domain. */
export function DomainCard(props: { title: string; children: ReactNode }) {
  return (
    <DataMeshProvider>
      <EntityInfoCard title={props.title}>{props.children}</EntityInfoCard>
    </DataMeshProvider>
  );
}
