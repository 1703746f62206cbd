export type { DocumentLimits, DocumentReading } from './DocumentReading';
export { readDocument } from './readDocument';
