import { PolicySourceFile } from '@meshstage/plugin-data-mesh-common';
import { FolderContent } from '../input/documents';
import { findSources } from '../input/findSources';
import { Terminal } from '../Terminal';
import { PolicyTexts } from './PolicyTexts';
import { readPolicyText } from './readPolicyText';

/**
 * Reads texts with policies, by the names that are shown, in the order of the
 * operands. @throws CannotRun
 */
export async function readPolicies(
  operands: readonly string[],
  stdin: Terminal['stdin'],
  content: FolderContent,
): Promise<PolicyTexts> {
  const texts = new Map<string, PolicySourceFile>();
  for (const source of await findSources(operands, stdin, content)) {
    texts.set(source.name, await readPolicyText(source.name, source));
  }
  return texts;
}
