import { ServiceUnavailableError } from '@backstage/errors';
import { explained } from '../report/explained';
import {
  DataMeshApi,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';

const SECONDS = 60;

/**
 * Asks a source to read now and waits for what becomes of the documents.
 * Throws when it did not get to them; they stay in its folder and are read
 * later, or mended there.
 */
export async function publishFromSource(options: {
  client: DataMeshApi;
  source: string;
  paths: string[];
  timeoutSeconds?: number;
  signal?: AbortSignal;
}): Promise<SubmissionDetail[]> {
  const { client, source, paths, timeoutSeconds = SECONDS, signal } = options;
  const { state, message, submissions, missing } = await explained(
    `publish through source ${source}`,
    client.publishFromSource(source, { paths, timeoutSeconds }, { signal }),
  );
  if (submissions.length > 0) {
    return submissions;
  }
  if (state === 'timeout') {
    throw new ServiceUnavailableError(
      `Source ${source} did not read its documents within ${timeoutSeconds} seconds; it will, and the submissions show what comes of it`,
    );
  }
  throw new ServiceUnavailableError(
    `Source ${source} could not take in ${
      missing.length > 0 ? missing.join(', ') : paths.join(', ')
    }${message ? `: ${message}` : ''}`,
  );
}
