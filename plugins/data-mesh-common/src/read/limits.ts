import { DocumentLimits } from './DocumentReading';

/** The bounds at the door: documents.md section 7, and the keys of one mapping. */
export const DEFAULT_LIMITS: DocumentLimits = {
  bytes: 5 * 1024 * 1024,
  depth: 64,
  aliases: 50,
  nodes: 500_000,
  keys: 50_000,
};
