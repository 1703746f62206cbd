export { CatalogFeedClient } from './CatalogFeedClient';
export type { CatalogFeedPage } from './CatalogFeedClient';
export { ColumnFeedClient } from './ColumnFeedClient';
export type { DiscoveryLike, FetchLike } from './ApiRequest';
export { DataMeshClient } from './DataMeshClient';
export type { DataMeshApi, RequestOptions } from './DataMeshApi';
export type * from './types';
export { COLUMN_DOCUMENT_TYPE, PRODUCT_DOCUMENT_TYPE } from './searchDocuments';
export type { ColumnDocument, ProductDocument } from './searchDocuments';
