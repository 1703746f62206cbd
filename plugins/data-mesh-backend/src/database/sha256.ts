import { hash } from 'node:crypto';

/** sha256 of bytes or of UTF-8 text, hex. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}
