/**
 * Extension points and services of the data-mesh plugin.
 *
 * @packageDocumentation
 */
export { dataMeshClockServiceRef } from './dataMeshClockServiceRef';
export type { DataMeshClock } from './dataMeshClockServiceRef';
export { dataMeshSourcesExtensionPoint } from './extensionPoint';
export type { DataMeshSourcesExtensionPoint } from './extensionPoint';
export { DATA_MESH_PRODUCTS_TOPIC } from './events';
export type { ProductsChangedEvent } from './events';
export { SourceReadError } from './SourceReadError';
export { SourceWriteError } from './SourceWriteError';
export type {
  Source,
  SourceChange,
  SourceDocument,
  SourceReading,
  SourceType,
  SourceWriting,
} from './SourceDefinition';
export * from './permissions';
