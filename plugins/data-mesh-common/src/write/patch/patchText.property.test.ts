import fc from 'fast-check';
import { parse } from 'yaml';
import { JsonValue } from '../../model';
import { randomOf } from '../../read/__fixtures__/random';
import { parseTree } from '../../read/parseTree';
import { parsePath } from '../../read/path';
import { toJson } from '../../read/tree/toJson';
import { commentedText } from './__testUtils__/commentedText';
import { unnamedChanges } from './__testUtils__/namedLines';
import { randomOperation } from './__testUtils__/randomOperation';
import { applyToJson } from './applyToJson';
import { patchText } from './patchText';

const RUNS = process.env.MESHSTAGE_LONG ? 30_000 : 200;

const key = fc.constantFrom('a', 'name', 'two words', 'x-y', '1', '');

const leaf = fc.oneof(
  fc.constantFrom('x', 'two words', 'a\nb\n', '2026-01-31', '', 'no', '#'),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

const { document: value } = fc.letrec<{ document: JsonValue; node: JsonValue }>(
  tie => ({
    document: fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 5 }),
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(key, tie('node'), { maxKeys: 4 }),
    ),
  }),
);

describe('patchText, whatever the text', () => {
  it('changes what it is asked to, and no other line', () => {
    let changed = 0;
    fc.assert(
      fc.property(value, fc.integer(), (json, seed) => {
        const random = randomOf(seed);
        const text = commentedText(json, random);
        const { root } = parseTree(text);
        const operation = root && randomOperation(toJson(root), random);
        if (!root || !operation) {
          return;
        }
        const patched = patchText(text, [operation]);
        const unnamed = unnamedChanges(text, patched.text, operation);
        if (patched.problems.length > 0 || unnamed.length > 0) {
          throw new Error(
            JSON.stringify({ operation, text, patched, unnamed }),
          );
        }
        const steps = parsePath(operation.path) ?? [];
        const wanted = applyToJson(toJson(root), steps, operation);
        // Read by another parser than the one that checked it.
        expect({ json: parse(patched.text) as JsonValue }).toEqual(wanted);
        changed++;
      }),
      { numRuns: RUNS },
    );
    expect(changed).toBeGreaterThan(RUNS / 2);
  });

  it('answers any text and any path, and changes what it can read only', () => {
    const word = fc.constantFrom(
      'a: ',
      '- ',
      '&x ',
      '*x',
      '<<: ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '|\n',
      '>-\n',
      '? ',
      ': ',
      '# c',
      '\n',
      '\r\n',
      '  ',
      '!!str ',
      '---\n',
      '...\n',
      "'",
      '"',
      'b',
      '1',
    );
    const text = fc
      .array(fc.oneof(word, word, fc.string({ maxLength: 4 })), {
        maxLength: 40,
      })
      .map(parts => parts.join(''));
    const path = fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        'a.b',
        'a[0]',
        'a[0].b',
        'a.a',
        '["<<"]',
        'a[1]',
      ),
      fc.string({ maxLength: 8 }),
    );
    const operation = fc.oneof(
      fc.record({ op: fc.constant('set' as const), path, value: leaf }),
      fc.record({ op: fc.constant('add' as const), path, value: leaf }),
      fc.record({ op: fc.constant('remove' as const), path }),
      fc.record({ op: fc.constant('rename' as const), path, key }),
    );
    fc.assert(
      fc.property(text, fc.array(operation, { maxLength: 3 }), (any, asked) => {
        const patched = patchText(any, asked);
        const isChanged = patched.text !== any;
        expect(isChanged && patched.problems.length > 0).toBe(false);
        expect(patchText(any, asked)).toEqual(patched);
      }),
      { numRuns: RUNS * 2 },
    );
  });
});
