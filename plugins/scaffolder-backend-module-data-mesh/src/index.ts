/**
 * Template actions that write and publish data products.
 *
 * @packageDocumentation
 */
export { scaffolderModuleDataMesh as default } from './scaffolderModuleDataMesh';
export { createProductWriteAction } from './actions/createProductWriteAction';
export { createPublishAction } from './actions/createPublishAction';
export type { ActionServices } from './actions/ActionServices';
