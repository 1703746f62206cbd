/**
 * The kind `DataProduct` as a layer of the catalog model, to opt in to.
 *
 * @packageDocumentation
 */
export { catalogModuleDataMeshModel as default } from './catalogModuleDataMeshModel';
export { dataProductModelLayer } from './kind/dataProductModelLayer';
