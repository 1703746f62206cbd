import { CannotRun } from '../CannotRun';

/**
 * A text in UTF-8. A word that was repaired in silence would be held against what
 * never says it. @throws CannotRun
 */
export function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`Cannot read '${name}': it is no text in UTF-8.`);
  }
}
