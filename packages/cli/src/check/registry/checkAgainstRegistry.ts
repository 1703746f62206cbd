import { CannotRun } from '../../CannotRun';
import { errorReason } from '../../input/errorReason';
import { shownUrl } from '../../input/urlSource';
import { CheckedDocument } from '../CheckedDocument';
import { Checked } from '../Checked';
import { CheckOptions } from '../CheckOptions';
import { judgePair } from '../judgePair';
import { pairDocuments } from '../pairDocuments';
import { registryApi } from './registryApi';
import { registryBaseline } from './registryBaseline';

/** Checks documents against what a registry serves now. @throws CannotRun */
export async function checkAgainstRegistry(
  address: string,
  documents: readonly CheckedDocument[],
  token: string | undefined,
  options: CheckOptions,
): Promise<Checked> {
  const api = registryApi(address, token);
  const name = shownUrl(new URL(address));
  try {
    const baseline = await registryBaseline(api, documents);
    // What is served and not given is not deleted by that.
    const files = pairDocuments(baseline, documents)
      .filter(({ after }) => after)
      .map(pair => judgePair(pair, options));
    return {
      files,
      documents,
      compared: true,
      served: baseline,
      now: options.now,
    };
  } catch (error) {
    throw new CannotRun(`Cannot read the registry ${name}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const status =
    error instanceof Error && 'statusCode' in error ? error.statusCode : '';
  switch (status) {
    case 401:
      return 'it does not know who asks; set MESHSTAGE_TOKEN to a token of the portal.';
    case 403:
      return 'the token of MESHSTAGE_TOKEN may not read data products.';
    case 404:
      return 'it has no data mesh; is this the address of the backend?';
    default:
      return `${errorReason(error)}.`;
  }
}
