export { CatalogFeedClient } from './CatalogFeedClient';
export type { CatalogFeedPage } from './CatalogFeedClient';
export type { DiscoveryLike, FetchLike } from './ApiRequest';
export { DataMeshClient } from './DataMeshClient';
export type { DataMeshApi, RequestOptions } from './DataMeshApi';
export { PRODUCT_FACETS } from './productFacets';
export type * from './productQuery';
export type * from './types';
