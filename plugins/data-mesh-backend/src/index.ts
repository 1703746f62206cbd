/**
 * The registry of data products.
 *
 * @packageDocumentation
 */
export { dataMeshPlugin as default } from './plugin';
