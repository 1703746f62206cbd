export { contractSummary } from './contractSummary';
export { schemaTables } from './schemaTables';
export * from './export';
export * from './properties';
export * from './snippets';
