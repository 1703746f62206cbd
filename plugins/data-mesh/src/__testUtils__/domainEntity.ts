import type { Entity } from '@backstage/catalog-model';

/** A domain of the catalog; its products name it `flight-operations`. */
export const domainEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: { name: 'Flight_Operations', namespace: 'default' },
  spec: { owner: 'group:default/flight-data' },
};
