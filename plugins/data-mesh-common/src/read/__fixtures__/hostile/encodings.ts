import { CONTRACT, HostileKind, kind } from './kind';

const bytes = (...values: number[]) => Uint8Array.from(values);
const join = (...parts: (string | Uint8Array)[]) => {
  const encoded = parts.map(part =>
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  );
  const all = new Uint8Array(
    encoded.reduce((sum, part) => sum + part.length, 0),
  );
  let at = 0;
  for (const part of encoded) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Bytes that are text in other ways, or none. */
export function encodings(): HostileKind[] {
  const utf16 = (text: string, big: boolean) =>
    bytes(
      ...(big ? [0xfe, 0xff] : [0xff, 0xfe]),
      ...[...text].flatMap(char => {
        const code = char.charCodeAt(0);
        return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  return [
    kind('no bytes', () => bytes(), 'empty-document'),
    kind(
      'byte order mark alone',
      () => bytes(0xef, 0xbb, 0xbf),
      'empty-document',
    ),
    kind('UTF-8 with mark', () => join(bytes(0xef, 0xbb, 0xbf), CONTRACT)),
    kind('two marks', () =>
      join(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), CONTRACT),
    ),
    kind('mark in the middle', () => `${CONTRACT}name: a\ufeffb`),
    kind('UTF-16 little endian', () => utf16(CONTRACT, false)),
    kind('UTF-16 big endian', () => utf16(CONTRACT, true)),
    kind(
      'UTF-16 without mark',
      () => utf16(CONTRACT, false).slice(2),
      'nul-character',
    ),
    kind(
      'UTF-32',
      () =>
        join(
          bytes(0xff, 0xfe, 0, 0),
          bytes(...[...CONTRACT].flatMap(c => [c.charCodeAt(0), 0, 0, 0])),
        ),
      'nul-character',
    ),
    kind(
      'odd UTF-16',
      () => utf16(CONTRACT, false).slice(0, -1),
      'invalid-encoding',
    ),
    kind(
      'Latin-1',
      () => join(CONTRACT, 'name: caf', bytes(0xe9)),
      'invalid-encoding',
    ),
    kind(
      'overlong UTF-8',
      () => join(CONTRACT, bytes(0xc0, 0x80)),
      'invalid-encoding',
    ),
    kind(
      'surrogate in UTF-8',
      () => join(CONTRACT, bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)),
      'invalid-encoding',
    ),
    kind(
      'half a surrogate pair',
      () => `${CONTRACT}name: a\ud83d`,
      'invalid-character',
    ),
    kind(
      'half a pair by escape',
      () => `${CONTRACT}name: "\\ud83d"`,
      'invalid-character',
    ),
    kind('NUL', () => `${CONTRACT}name: a\0b`, 'nul-character'),
    kind('NUL by escape', () => `${CONTRACT}name: "\\0"`, 'nul-character'),
    kind(
      'NUL by \\u escape',
      () => '{"kind":"DataContract","id":"\\u0000"}',
      'nul-character',
    ),
    kind(
      'gzip',
      () => join(bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), CONTRACT),
      'invalid-encoding',
    ),
    kind(
      'zip',
      () => join('PK', bytes(3, 4, 20, 0), CONTRACT),
      'nul-character',
    ),
    kind(
      'PNG',
      () => join(bytes(0x89), 'PNG\r\n', bytes(0x1a, 10, 0)),
      'invalid-encoding',
    ),
    kind('Parquet', () => join('PAR1', bytes(0x15, 4, 0x15), CONTRACT)),
    ...[1, 2, 3, 7, 8, 11, 12, 14, 27, 31, 127, 128, 133, 159].map(code =>
      kind(
        `control character ${code}`,
        () => `${CONTRACT}name: a${String.fromCharCode(code)}b`,
      ),
    ),
    kind('windows line ends', () => CONTRACT.replaceAll('\n', '\r\n')),
    kind('old Mac line ends', () => CONTRACT.replaceAll('\n', '\r')),
    kind('mixed line ends', () =>
      CONTRACT.replace('\n', '\r').replace('\n', '\r\n'),
    ),
  ];
}
