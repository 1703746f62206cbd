import fc from 'fast-check';
import { decodeText } from '../../read/text/decodeText';
import { diffLines } from './diffLines';
import { encodeLike } from './encodeLike';
import { keepLineEnds } from './keepLineEnds';

const limits = { bytes: 1_000_000 } as Parameters<typeof decodeText>[1];
const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 });

describe('diffLines', () => {
  it.each<[string, string, string]>([
    ['', '', ''],
    ['=a =b', 'a b', 'a b'],
    ['=a -b =c', 'a b c', 'a c'],
    ['=a +b =c', 'a c', 'a b c'],
    ['=a -b +x =c', 'a b c', 'a x c'],
    ['-a -b +x +y', 'a b', 'x y'],
    ['+a', '', 'a'],
    ['-a', 'a', ''],
    ['-x =a =b -y +z', 'x a b y', 'a b z'],
  ])('%s', (expected, from, to) => {
    const [before, after] = [from, to].map(text =>
      text.split(' ').filter(Boolean),
    );
    const said = diffLines(before, after).map(change => {
      switch (change.kind) {
        case 'removed':
          return `-${before[change.before]}`;
        case 'added':
          return `+${after[change.after]}`;
        default:
          return `=${before[change.before]}`;
      }
    });
    expect(said.join(' ')).toBe(expected);
  });

  it('leads from any lines to any others, in order', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = diffLines(before, after);
        const olds = changes.flatMap(each =>
          'before' in each ? each.before : [],
        );
        const news = changes.flatMap(each =>
          'after' in each ? each.after : [],
        );
        expect(olds).toEqual(before.map((_, i) => i));
        expect(news).toEqual(after.map((_, i) => i));
        const kept = changes.flatMap(each =>
          each.kind === 'same'
            ? [[before[each.before], after[each.after]]]
            : [],
        );
        expect(kept.every(([old, now]) => old === now)).toBe(true);
      }),
    );
  });

  it('replaces what changed throughout, and does not take forever', () => {
    const before = Array.from({ length: 20_000 }, (_, i) => `a${i}`);
    const changes = diffLines(
      ['head', ...before],
      ['head', ...before.map(line => `${line}!`)],
    );
    expect(changes[0].kind).toBe('same');
    expect(changes).toHaveLength(40_001);
  });
});

describe('keepLineEnds', () => {
  it.each<[string, string, string]>([
    ['a\r\nx\r\n', 'a\r\nb\r\n', 'a\nx\n'],
    ['a\nx', 'a\nb', 'a\nx'],
    ['a\rx\r', 'a\rb\r', 'a\nx\n'],
    ['a\r\nb\nnew\nc\n', 'a\r\nb\nc\n', 'a\nb\nnew\nc\n'],
    ['b\na\r\n', 'a\r\nb\n', 'b\na\n'],
    ['x\ny', '', 'x\ny'],
  ])('gives %j', (expected, original, edited) => {
    expect(keepLineEnds(original, edited)).toBe(expected);
  });

  it('gives back an untouched text byte for byte', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\r\n', '\n', '\r'), { maxLength: 40 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(text, original => {
        const shown = original.replace(/\r\n|\r/g, '\n');
        expect(keepLineEnds(original, shown)).toBe(original);
      }),
    );
  });
});

describe('encodeLike', () => {
  it.each([
    ['UTF-8', []],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf]],
    ['UTF-16, little end first', [0xff, 0xfe]],
    ['UTF-16, big end first', [0xfe, 0xff]],
  ])('writes %s', (_, mark) => {
    const text = 'größe: "✈"\r\n😀';
    const bytes = encodeLike(new Uint8Array([...mark, 1, 2]), text);
    expect([...bytes.slice(0, mark.length)]).toEqual(mark);
    expect(decodeText(bytes, limits)).toEqual({ text });
  });
});
