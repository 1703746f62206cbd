import fc from 'fast-check';
import { readDocument } from './readDocument';

const head = {
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'a',
  version: '1.0.0',
  status: 'active',
};

/** What JSON can say and a database can keep. */
const text = fc
  .string({ unit: 'binary' })
  .filter(value => !/\0|\p{Surrogate}/u.test(value));
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter(
      value =>
        value === 0 || (Math.abs(value) > 1e-300 && Math.abs(value) < 2 ** 53),
    ),
);
const anything = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(
      fc.oneof(
        text,
        fc.constantFrom('__proto__', 'constructor', '<<', '~', ''),
      ),
      tie('value'),
      {
        noNullPrototype: true,
      },
    ),
  ),
})).value;

function valueOf(json: string): unknown {
  const { document, problems } = readDocument(json);
  expect(problems).toEqual([]);
  return document?.customProperties[0].value;
}

describe('JSON', () => {
  it('is read as JSON.parse reads it, however it is laid out', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('', '\t', ' ', '    '),
        fc.constantFrom('\n', '\r\n', '\n\t\n'),
        (value, indent, newline) => {
          const json = JSON.stringify(
            { ...head, customProperties: [{ property: 'p', value }] },
            null,
            indent,
          ).replaceAll('\n', newline);
          expect(JSON.stringify(valueOf(json))).toBe(JSON.stringify(value));
        },
      ),
      { numRuns: process.env.MESHSTAGE_LONG ? 5_000 : 200 },
    );
  });

  it.each([
    ['escapes', '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"'],
    [
      'characters that YAML has doubts about',
      '"\u007f\u0085\u00a0\u2028\ufeff\uffff"',
    ],
    ['no room after a colon', '{"a":1,"b":[true,null]}'],
    ['room everywhere', '{ "a" :\n\t[ 1 ,\t2 ]\n}'],
    ['a long key', `{"${'k'.repeat(5000)}":1}`],
    ['keys of Object', '{"__proto__":{"a":1},"constructor":2,"toString":3}'],
    ['exponents', '[1e5,1E+5,1.5e-7,-0.5]'],
    ['deep', `${'['.repeat(58)}${']'.repeat(58)}`],
  ])('%s', (_, value) => {
    const json = `\t${JSON.stringify({ ...head }).slice(
      0,
      -1,
    )},\n\t"customProperties":\t[{"property":"p","value":${value}}]}\n`;
    expect(JSON.stringify(valueOf(json))).toBe(
      JSON.stringify(JSON.parse(value)),
    );
  });

  it('leaves the prototypes of objects alone', () => {
    const { document, problems } = readDocument(
      '{"apiVersion":"v3.1.0","kind":"DataContract","id":"a","version":"1","status":"active","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-field __proto__',
      'unknown-field constructor',
    ]);
    const unknown = document?.unknown ?? {};
    expect(Object.getPrototypeOf(unknown)).toBe(Object.prototype);
    expect(Object.keys(unknown)).toEqual(['__proto__', 'constructor']);
    expect(JSON.stringify(unknown)).toBe(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
