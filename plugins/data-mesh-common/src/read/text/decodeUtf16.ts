import type { Decoded } from './decodeText';

const CHUNK = 8192;

/** UTF-16 after its byte order mark; half surrogate pairs are judged by the caller. */
export function decodeUtf16(
  bytes: Uint8Array,
  order: 'little' | 'big',
): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  const units = Math.floor((bytes.byteLength - 2) / 2);
  for (let start = 0; start < units; start += CHUNK) {
    const size = Math.min(CHUNK, units - start);
    const codes = new Uint16Array(size);
    for (let i = 0; i < size; i++) {
      codes[i] = view.getUint16(2 + (start + i) * 2, order === 'little');
    }
    parts.push(String.fromCharCode(...codes));
  }
  const text = parts.join('');
  if (bytes.byteLength % 2 !== 0) {
    return {
      fault: {
        code: 'invalid-encoding',
        offset: text.length,
        data: { encoding: 'UTF-16', byte: bytes.byteLength - 1 },
      },
      text: text.replaceAll('\0', '\ufffd'),
    };
  }
  return { text };
}
