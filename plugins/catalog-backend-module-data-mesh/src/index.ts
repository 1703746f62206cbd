/**
 * Data products in the Backstage catalog: their kind, and the entity provider
 * that mirrors the registry.
 *
 * @packageDocumentation
 */
export { catalogModuleDataMesh as default } from './catalogModuleDataMesh';
export {
  DATA_MESH_PROVIDER_NAME,
  DATA_MESH_RECONCILIATION_TASK,
} from './provider/constants';
