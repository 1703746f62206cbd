import { POLICIES } from '../input/documents';
import { findSources } from '../input/findSources';
import { Terminal } from '../Terminal';
import { textOf } from './textOf';

/**
 * Reads texts with policies, by the names that are shown, in the order of the
 * operands. @throws CannotRun
 */
export async function readPolicies(
  operands: readonly string[],
  stdin: Terminal['stdin'],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const source of await findSources(operands, stdin, POLICIES)) {
    texts.set(source.name, textOf(source.name, await source.read()));
  }
  return texts;
}
