export type { DocumentLimits, DocumentReading } from './DocumentReading';
export { locate } from './locate';
export { readDocument } from './readDocument';
export type { Place } from './text/LineIndex';
