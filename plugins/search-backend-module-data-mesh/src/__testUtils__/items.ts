import {
  CatalogFeedItem,
  ColumnFeedItem,
} from '@meshstage/plugin-data-mesh-common';

/** A product of the domain `flights`. */
export function aProduct(name: string): CatalogFeedItem {
  return {
    ref: `dataproduct:flights/${name}`,
    hash: 'h',
    state: 'present',
    entity: {
      apiVersion: 'meshstage.io/v1alpha1',
      kind: 'DataProduct',
      metadata: {
        name,
        namespace: 'flights',
        title: `Product ${name}`,
        description: `Everything about ${name}.`,
        tags: ['punctual'],
      },
      spec: {
        type: 'aggregate',
        lifecycle: 'active',
        owner: 'group:default/flights-team',
        domain: 'flights',
        outputPorts: [{ name: 'tables' }],
        consumes: [],
      },
    },
  };
}

/** A column of the product `daily`. */
export function aColumn(
  name: string,
  more: Partial<ColumnFeedItem> = {},
): ColumnFeedItem {
  return {
    ref: 'dataproduct:flights/daily',
    title: 'Product daily',
    domain: 'flights',
    owner: 'group:default/flights-team',
    lifecycle: 'active',
    port: 'tables',
    version: '1.0.0',
    table: 'flights',
    path: [name],
    type: 'integer',
    description: `What ${name} is.`,
    ...more,
  };
}
