import { CheckContext, contextQuery } from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { shownUrl } from '../../input/urlSource';
import { Terminal } from '../../Terminal';
import { CheckedDocument } from '../CheckedDocument';
import { Checked } from '../Checked';
import { CheckOptions } from '../CheckOptions';
import { readDocumentOf } from '../policies/readDocumentOf';
import { checkByServed } from '../served/checkByServed';
import { registryApi } from './registryApi';
import { registryReason } from './registryReason';

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
    throw new CannotRun(
      `Cannot read the registry ${name}: ${registryReason(
        error,
        'read data products',
      )}`,
    );
  }
  return checkByServed(context, documents, options, terminal);
}
