/**
 * Template actions that write and publish data products.
 *
 * @packageDocumentation
 */
export { scaffolderModuleDataMesh as default } from './scaffolderModuleDataMesh';
