/**
 * Form fields for templates, for the new frontend system.
 *
 * @packageDocumentation
 */
export { scaffolderModuleDataMesh as default } from './field/scaffolderModuleDataMesh';
