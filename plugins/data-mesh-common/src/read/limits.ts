import { DocumentLimits } from './DocumentReading';

/** The bounds of documents.md section 7. */
export const DEFAULT_LIMITS: DocumentLimits = {
  bytes: 5 * 1024 * 1024,
  depth: 64,
  aliases: 50,
  nodes: 500_000,
};
