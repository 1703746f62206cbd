/**
 * For tests of connectors: the promises of a source, checked.
 *
 * @packageDocumentation
 */
export { verifySource } from './testUtils/verifySource';
export type { SourceFixture } from './testUtils/SourceFixture';
