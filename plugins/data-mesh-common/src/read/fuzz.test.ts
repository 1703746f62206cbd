import fc from 'fast-check';
import { readDocument } from './readDocument';

/** Of each kind; with the pairs of `compatibility/fuzz`, a million inputs. */
const RUNS = process.env.MESHSTAGE_LONG ? 200_000 : 2_000;

/** Words that steer the reader deeper than letters alone would. */
const word = fc.constantFrom(
  'apiVersion: v3.1.0\n',
  'kind: DataContract\n',
  'kind: DataProduct\n',
  'id: a\n',
  'schema:\n',
  '  - name: a\n',
  '    properties:\n',
  'outputPorts: ',
  'quality: ',
  'servers: ',
  'team: ',
  '&a ',
  '*a ',
  '<<: ',
  '!!str ',
  '|\n',
  '>-\n',
  '---\n',
  '? ',
  '- ',
  ': ',
  ', ',
  '[',
  ']',
  '{',
  '}',
  "'",
  '"',
  '\t',
  '#',
  '\\',
);

/** A model or a reason, places that exist, and the same answer each time. */
function isAnswer(content: string | Uint8Array): boolean {
  const { document, problems, text } = readDocument(content);
  const refused = problems.some(({ severity }) => severity === 'error');
  const lines = text?.split(/\r\n|\r|\n/);
  const placed = problems.every(
    ({ line, column = 1 }) =>
      lines === undefined ||
      column <= (line === undefined ? 0 : lines[line - 1]?.length ?? -1) + 1,
  );
  const again = readDocument(content);
  return (
    (document !== undefined || refused) &&
    placed &&
    JSON.stringify([again.document, again.problems]) ===
      JSON.stringify([document, problems])
  );
}

const yaml = fc
  .array(fc.oneof(word, word, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map(parts => parts.join(''));

const INPUTS: { what: string; input: fc.Arbitrary<string | Uint8Array> }[] = [
  { what: 'any bytes', input: fc.uint8Array({ maxLength: 500 }) },
  { what: 'any text', input: fc.string({ unit: 'binary', maxLength: 500 }) },
  { what: 'what looks like YAML', input: yaml },
];

describe('readDocument', () => {
  it.each(INPUTS)(
    'answers $what',
    ({ input }) => {
      expect(() =>
        fc.assert(fc.property(input, isAnswer), { numRuns: RUNS }),
      ).not.toThrow();
    },
    1_800_000,
  );
});
