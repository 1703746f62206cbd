export type { DataMeshApi, RequestOptions } from './DataMeshApi';
export type * from './types';
