import { createHash } from 'node:crypto';

/** sha256 in hexadecimal, by which the registry tells texts apart. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
