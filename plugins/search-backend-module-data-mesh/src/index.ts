/**
 * Data products and their columns in the search of the portal.
 *
 * @packageDocumentation
 */
export { searchModuleDataMesh as default } from './searchModuleDataMesh';
