import { DataProductEntity } from '@meshstage/plugin-data-mesh-common';

/** A light entity of the domain `flights`. */
export function product(
  name: string,
  spec: Partial<DataProductEntity['spec']> = {},
): DataProductEntity {
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataProduct',
    metadata: {
      name,
      namespace: 'flights',
      title: `Product ${name}`,
      annotations: {
        'backstage.io/managed-by-location': `data-mesh:dataproduct:flights/${name}`,
        'backstage.io/managed-by-origin-location': `data-mesh:dataproduct:flights/${name}`,
        'meshstage.io/product-id': name,
        'meshstage.io/revision': 'a'.repeat(64),
      },
    },
    spec: {
      type: 'aggregate',
      lifecycle: 'active',
      owner: 'group:default/flights-team',
      domain: 'flights',
      outputPorts: [{ name: 'tables', version: '1.0.0', contract: 'c@1.0.0' }],
      consumes: [],
      ...spec,
    },
  };
}
