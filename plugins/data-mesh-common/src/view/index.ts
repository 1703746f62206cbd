export { contractColumns } from './contractColumns';
export type { ContractColumn } from './contractColumns';
export { contractSummary } from './contractSummary';
export { schemaTables } from './schemaTables';
export * from './export';
export * from './properties';
export * from './snippets';
export { comparedTables } from './comparedTables';
