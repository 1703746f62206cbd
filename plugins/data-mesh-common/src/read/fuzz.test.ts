import fc from 'fast-check';
import { readDocument } from './readDocument';

const RUNS = process.env.MESHSTAGE_LONG ? 50_000 : 1_000;

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
function expectAnswer(content: string | Uint8Array): void {
  const reading = readDocument(content);
  const refused = reading.problems.some(({ severity }) => severity === 'error');
  expect(reading.document !== undefined || refused).toBe(true);
  const lines = reading.text?.split(/\r\n|\r|\n/) ?? [];
  for (const { line, column } of reading.text === undefined
    ? []
    : reading.problems) {
    const length = line === undefined ? 0 : lines[line - 1]?.length ?? -1;
    expect(column ?? 1).toBeLessThanOrEqual(length + 1);
  }
  expect(readDocument(content)).toEqual(reading);
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
  it.each(INPUTS)('answers $what', ({ input }) => {
    expect(() =>
      fc.assert(fc.property(input, expectAnswer), { numRuns: RUNS }),
    ).not.toThrow();
  });
});
