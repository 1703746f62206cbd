import type { Decoded } from './decodeText';

/** Strict UTF-8. The text before the first bad byte gives the place of the fault. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    const at = firstInvalidByte(bytes);
    const before = new TextDecoder('utf-8', { ignoreBOM: false }).decode(
      bytes.subarray(0, at),
    );
    const after = new TextDecoder('utf-8').decode(bytes.subarray(at));
    return {
      fault: {
        code: 'invalid-encoding',
        offset: before.length,
        data: { encoding: 'UTF-8', byte: at },
      },
      text: (before + after).replaceAll('\0', '\ufffd'),
    };
  }
}

/** Position of the first byte that starts no valid sequence (Unicode table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      return i;
    }
    i += length;
  }
  return i;
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i];
  if (first < 0x80) {
    return 1;
  }
  const second = bytes[i + 1];
  if (first >= 0xc2 && first <= 0xdf) {
    return follows(second) ? 2 : 0;
  }
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return follows(second, low, high) && follows(bytes[i + 2]) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return follows(second, low, high) &&
      follows(bytes[i + 2]) &&
      follows(bytes[i + 3])
      ? 4
      : 0;
  }
  return 0;
}

/** Out of range the byte is undefined and every comparison is false. */
function follows(byte: number | undefined, low = 0x80, high = 0xbf): boolean {
  return byte !== undefined && byte >= low && byte <= high;
}
