import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { SourceType } from './SourceDefinition';

/**
 * Where connectors add their types of source.
 *
 * @public
 */
export interface DataMeshSourcesExtensionPoint {
  /** Throws when the type is taken. */
  addSourceType(sourceType: SourceType): void;
}

/** @public */
export const dataMeshSourcesExtensionPoint =
  createExtensionPoint<DataMeshSourcesExtensionPoint>({
    id: 'data-mesh.sources',
  });
