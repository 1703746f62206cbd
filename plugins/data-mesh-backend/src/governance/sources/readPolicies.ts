import {
  Source,
  SourceReadError,
  SourceReading,
} from '@meshstage/plugin-data-mesh-node';
import { checkReading } from '../../sources/runner/checkReading';

/** Files that a source holds, never none of them. */
export type PolicyReading = Extract<SourceReading, { type: 'documents' }>;

/**
 * Reads a source of policies; undefined where nothing has changed since the
 * etag. Throws where nobody can tell what it holds. A wrong folder or glob looks
 * like a source that holds nothing, and must not take every policy away.
 */
export async function readPolicies(
  source: Source,
  etag: string | undefined,
  signal: AbortSignal,
): Promise<PolicyReading | undefined> {
  const reading = await source.read({ etag, signal });
  if (reading.type === 'unchanged') {
    if (etag === undefined) {
      throw new SourceReadError('The source says unchanged, but to nothing');
    }
    return undefined;
  }
  checkReading(reading);
  if (reading.documents.length + reading.unreadable.length === 0) {
    throw new SourceReadError(
      'There is no file at all. A wrong folder or glob looks like this, so what was asked of products still is; a source that is not needed any more is taken out of the configuration',
      { retryAfterMs: 0 },
    );
  }
  return reading;
}
