import { PolicySourceFile } from '@meshstage/plugin-data-mesh-common';
import { READ_LIMIT } from '../input/readCapped';

/**
 * Bytes as a file of policies, which are text in UTF-8. A word that was repaired in
 * silence would be held against what never says it.
 */
export function policyText(path: string, bytes: Uint8Array): PolicySourceFile {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    // What is too large was cut, perhaps within a character.
    const stream = bytes.byteLength > READ_LIMIT;
    return { path, content: decoder.decode(bytes, { stream }) };
  } catch {
    return { path, content: '', unreadable: 'it is no text in UTF-8' };
  }
}
