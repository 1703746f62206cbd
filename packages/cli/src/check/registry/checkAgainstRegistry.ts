import { CheckContext, contextQuery } from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { errorReason } from '../../input/errorReason';
import { shownUrl } from '../../input/urlSource';
import { Terminal } from '../../Terminal';
import { CheckedDocument } from '../CheckedDocument';
import { Checked } from '../Checked';
import { CheckOptions } from '../CheckOptions';
import { readDocumentOf } from '../policies/readDocumentOf';
import { checkByServed } from '../served/checkByServed';
import { registryApi } from './registryApi';

/**
 * Checks documents as the gate of a registry would, with the policies that it
 * has and what it serves now. Nothing is stored there. @throws CannotRun
 */
export async function checkAgainstRegistry(
  address: string,
  documents: readonly CheckedDocument[],
  /** Id of the source that will publish them; absent = whichever has before. */
  source: string | undefined,
  options: CheckOptions,
  terminal: Terminal,
): Promise<Checked> {
  // Not an option: whoever lists processes reads those.
  const api = registryApi(address, terminal.env.MESHSTAGE_TOKEN);
  const name = shownUrl(new URL(address));
  let context: CheckContext;
  try {
    const asked = contextQuery(documents.map(readDocumentOf));
    context = await api.getCheckContext({ ...asked, source });
  } catch (error) {
    throw new CannotRun(`Cannot read the registry ${name}: ${reasonOf(error)}`);
  }
  return checkByServed(context, documents, options, terminal);
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
