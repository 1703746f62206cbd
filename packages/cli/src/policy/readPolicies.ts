import { CannotRun } from '../CannotRun';
import { POLICIES } from '../input/documents';
import { findSources } from '../input/findSources';
import { Terminal } from '../Terminal';

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

/** A word that was repaired in silence would be held against what never says it. */
function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`Cannot read '${name}': it is no text in UTF-8.`);
  }
}
