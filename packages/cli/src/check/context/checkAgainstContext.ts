import { readYaml } from '../../input/readYaml';
import { Terminal } from '../../Terminal';
import { Checked } from '../Checked';
import { checkAtGate } from '../checkAtGate';
import { CheckedDocument } from '../CheckedDocument';
import { CheckOptions } from '../CheckOptions';
import { checkByServed } from '../served/checkByServed';
import { isServed } from '../served/isServed';
import { judgeContext } from './judgeContext';
import { readContext } from './readContext';
import { readLive } from './readLive';

/**
 * Checks documents by a context file: one that a registry has given, or one that
 * names the documents that are live. @throws CannotRun
 */
export async function checkAgainstContext(
  path: string,
  documents: readonly CheckedDocument[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<Checked> {
  const said = await readYaml(path);
  if (isServed(said)) {
    return checkByServed(said, documents, options, terminal);
  }
  const context = readContext(path, said);
  const { classifications, noticePeriodDays, now } = context;
  const served = await readLive(path, context);
  const known: CheckOptions = {
    ...options,
    classifications,
    noticePeriodDays,
    ...(now !== undefined && { now }),
  };
  const gate = judgeContext(context, served, known);
  return checkAtGate(documents, served, gate, known);
}
