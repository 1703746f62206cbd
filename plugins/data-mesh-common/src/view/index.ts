export { contractColumns } from './contractColumns';
export type { ContractColumn } from './contractColumns';
export { contractSummary } from './contractSummary';
export { schemaTables } from './schemaTables';
