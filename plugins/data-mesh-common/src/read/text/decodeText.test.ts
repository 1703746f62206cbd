import { DEFAULT_LIMITS } from '../limits';
import { readDocument } from '../readDocument';
import { decodeText } from './decodeText';

const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(
    parts.flatMap(part =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap(char =>
      Array.from({ length: char.length }, (_, i) => char.charCodeAt(i)).flatMap(
        unit => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]),
      ),
    ),
  );

describe('decodeText', () => {
  it.each([
    ['id: é😀', 'UTF-8', bytes('id: é😀')],
    [
      'id: é😀',
      'UTF-8 with byte order mark',
      bytes([0xef, 0xbb, 0xbf], 'id: é😀'),
    ],
    ['id: é😀', 'UTF-16 little endian', utf16('id: é😀', false)],
    ['id: é😀', 'UTF-16 big endian', utf16('id: é😀', true)],
    ['', 'nothing', bytes()],
    ['', 'a byte order mark alone', bytes([0xef, 0xbb, 0xbf])],
    [
      'a'.repeat(20_000),
      'UTF-16 longer than a chunk',
      utf16('a'.repeat(20_000), false),
    ],
  ])('reads %j from %s', (expected, _, content) => {
    expect(decodeText(content, DEFAULT_LIMITS)).toEqual({ text: expected });
  });

  it('takes the mark off a string too', () => {
    expect(decodeText('\ufeffid: 1', DEFAULT_LIMITS)).toEqual({
      text: 'id: 1',
    });
  });

  // Place of the fault, then what the bytes are.
  it.each([
    [
      1,
      5,
      'invalid-encoding',
      'a lone continuation byte',
      bytes('id: ', [0x80]),
    ],
    [2, 2, 'invalid-encoding', 'an overlong form', bytes('a\nb', [0xc0, 0xaf])],
    [
      1,
      1,
      'invalid-encoding',
      'a surrogate in UTF-8',
      bytes([0xed, 0xa0, 0x80]),
    ],
    [1, 3, 'invalid-encoding', 'a cut sequence', bytes('é:', [0xe2, 0x82])],
    [
      1,
      1,
      'invalid-encoding',
      'beyond Unicode',
      bytes([0xf4, 0x90, 0x80, 0x80]),
    ],
    [
      1,
      2,
      'invalid-encoding',
      'a byte that UTF-8 never has',
      bytes('a', [0xff]),
    ],
    [
      1,
      3,
      'invalid-encoding',
      'half a UTF-16 unit',
      bytes([0xff, 0xfe], 'a', [0], 'b', [0, 0x41]),
    ],
    [2, 3, 'nul-character', 'NUL', bytes('a: 1\nb:', [0], ' 2')],
    [
      1,
      3,
      'invalid-character',
      'half a pair in UTF-16',
      bytes([0xff, 0xfe], 'a', [0], 'b', [0], [0x3d, 0xd8]),
    ],
  ])('refuses at %i:%i, %s: %s', (line, column, code, _, content) => {
    const reading = readDocument(content);
    expect(reading).toEqual({
      problems: [
        {
          code,
          severity: 'error',
          path: '',
          line,
          column,
          data: expect.anything(),
        },
      ],
    });
  });

  it('refuses half a pair in a string', () => {
    expect(readDocument('id: "\ud83d"').problems).toMatchObject([
      { code: 'invalid-character', line: 1, column: 6 },
    ]);
  });

  it.each([
    ['bytes', new Uint8Array(5 * 1024 * 1024 + 1)],
    ['text of one byte each', 'a'.repeat(5 * 1024 * 1024 + 1)],
    ['text of two bytes each', 'é'.repeat(2.5 * 1024 * 1024 + 1)],
    ['text of four bytes each', '😀'.repeat(1.25 * 1024 * 1024 + 1)],
  ])('refuses more than 5 MB: %s', (_, content) => {
    expect(readDocument(content).problems).toEqual([
      {
        code: 'too-large',
        severity: 'error',
        path: '',
        data: { bytes: expect.any(Number), limit: 5 * 1024 * 1024 },
      },
    ]);
  });

  it('counts bytes as UTF-8 does', () => {
    const limits = { ...DEFAULT_LIMITS, bytes: 10 };
    expect(decodeText('aé€😀', limits)).toEqual({ text: 'aé€😀' });
    expect(decodeText('aé€😀!', limits).fault?.data).toEqual({
      bytes: 11,
      limit: 10,
    });
  });
});
