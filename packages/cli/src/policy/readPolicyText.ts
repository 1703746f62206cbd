import { PolicySourceFile } from '@meshstage/plugin-data-mesh-common';
import { Source } from '../input/Source';
import { Unreadable } from '../input/Unreadable';
import { policyText } from './policyText';

/**
 * Reads a file of policies. One that is there and cannot be read is told as what
 * is wrong with it. @throws CannotRun where nobody knows what is there
 */
export async function readPolicyText(
  path: string,
  source: Source,
): Promise<PolicySourceFile> {
  try {
    return policyText(path, await source.read());
  } catch (error) {
    if (error instanceof Unreadable) {
      return { path, content: '', unreadable: error.reason };
    }
    throw error;
  }
}
