import {
  CatalogFeedItem,
  ColumnFeedItem,
  DataProductEntity,
} from '@meshstage/plugin-data-mesh-common';

/** Whether an answer has what a product is indexed by. */
export function isProductItem(item: CatalogFeedItem): boolean {
  return (
    typeof item?.ref === 'string' &&
    (item.state === 'removed' ||
      (item.state === 'present' && isEntity(item.entity)))
  );
}

/** The entity of an item; absent when the product has left the mesh. */
export function entityOf(item: CatalogFeedItem): DataProductEntity | undefined {
  return item.state === 'present' && isEntity(item.entity)
    ? item.entity
    : undefined;
}

/** Whether an answer has what a column is indexed by. */
export function isColumnItem(item: ColumnFeedItem): boolean {
  return (
    typeof item?.ref === 'string' &&
    typeof item.table === 'string' &&
    typeof item.port === 'string' &&
    Array.isArray(item.path) &&
    item.path.length > 0 &&
    item.path.every(name => typeof name === 'string')
  );
}

function isEntity(entity: unknown): entity is DataProductEntity {
  if (typeof entity !== 'object' || entity === null) {
    return false;
  }
  const { metadata, spec } = entity as Partial<DataProductEntity>;
  return (
    typeof metadata?.name === 'string' &&
    typeof metadata.namespace === 'string' &&
    typeof spec?.owner === 'string' &&
    Array.isArray(spec.outputPorts)
  );
}
