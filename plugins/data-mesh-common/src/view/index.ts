export { contractSummary } from './contractSummary';
export { schemaTables } from './schemaTables';
