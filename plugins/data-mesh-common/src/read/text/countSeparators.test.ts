import fc from 'fast-check';
import { dump } from 'js-yaml';
import { DEFAULT_LIMITS } from '../limits';
import { parseEvents } from '../tree/parseEvents';
import { countSeparators } from './countSeparators';

const most = 1_000;
/** Long enough to be counted at all. */
const padded = (text: string) => text + 'x'.repeat(most);

describe('countSeparators', () => {
  it.each([
    [0, ''],
    [0, 'words-with-dashes:and:colons'],
    [2, '1,2,3'],
    [4, '[{a, [b'],
    [2, 'a\nb\nc'],
    [2, 'a\r\nb\rc'],
    [2, 'a,\nb,\n'],
    [1, '[\n'],
    [3, '- a: b\n'],
    [4, 'a:\n  - b\n'],
    [2, '? a\n'],
  ])('%i in %j', (expected, text) => {
    expect(countSeparators(padded(text), most)).toBe(expected);
  });

  it('stops when it is enough', () => {
    expect(countSeparators(','.repeat(5_000), most)).toBe(most + 1);
  });

  it('has nothing to say about a text that is shorter than the bound', () => {
    expect(countSeparators(','.repeat(most), most)).toBe(0);
  });

  /** Scalars, lists and mappings of a value. */
  function nodesOf(value: unknown): number {
    if (Array.isArray(value)) {
      return value.reduce<number>((sum, item) => sum + nodesOf(item), 1);
    }
    if (value !== null && typeof value === 'object') {
      return Object.values(value).reduce<number>(
        (sum, item) => sum + 1 + nodesOf(item),
        1,
      );
    }
    return 1;
  }

  it('is never far above the values that programs write', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const value = fc.letrec(tie => ({
      value: fc.oneof(
        word,
        fc.nat(),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(word, tie('value'), { maxKeys: 5 }),
      ),
    })).value;
    fc.assert(
      fc.property(value, document => {
        const nodes = nodesOf(document);
        for (const text of [
          JSON.stringify(document),
          JSON.stringify(document, null, 2),
          dump(document),
        ]) {
          // Closing lines of pretty JSON count without being values.
          expect(countSeparators(padded(text), most)).toBeLessThanOrEqual(
            nodes * 2 + 1,
          );
        }
      }),
    );
  });

  it('lets a document of many values pass', () => {
    const text = `columns:\n${'  - {name: a, type: b, required: true}\n'.repeat(
      50_000,
    )}`;
    expect(parseEvents(text, DEFAULT_LIMITS).fault).toBeUndefined();
  });
});
