import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { SourceType } from './SourceDefinition';

/**
 * Where connectors add their types of source. A type that two modules add is
 * a mistake of the installation, so the second one fails to start.
 *
 * @public
 */
export interface DataMeshSourcesExtensionPoint {
  /** Throws when the type is taken. */
  addSourceType(sourceType: SourceType): void;
}

/**
 * Where connectors add their types of source.
 *
 * @example
 *
 * ```ts
 * createBackendModule({
 *   pluginId: 'data-mesh',
 *   moduleId: 'lakehouse',
 *   register(env) {
 *     env.registerInit({
 *       deps: { sources: dataMeshSourcesExtensionPoint },
 *       async init({ sources }) {
 *         sources.addSourceType({ type: 'lakehouse', create: createLakehouse });
 *       },
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export const dataMeshSourcesExtensionPoint =
  createExtensionPoint<DataMeshSourcesExtensionPoint>({
    id: 'data-mesh.sources',
  });
