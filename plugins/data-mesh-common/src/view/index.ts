export { contractSummary } from './contractSummary';
export { schemaTables } from './schemaTables';
export * from './snippets';
