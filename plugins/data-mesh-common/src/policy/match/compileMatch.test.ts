import {
  evaluateFilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import fc from 'fast-check';
import { lightEntity } from '../../entity';
import { entityInput } from '../../entity/__testUtils__/entityInput';
import { JsonObject, JsonValue } from '../../model';
import { compileMatch } from './compileMatch';
import { ENTITY_PATHS } from './entityPaths.table';
import { readMatch } from './readMatch';

const ENTITY = lightEntity(entityInput());

function problems(match: JsonValue): string[] {
  const reading = readMatch(match);
  return 'problems' in reading
    ? reading.problems.map(
        ({ keys, problem }) => `${keys.join('/')}: ${problem}`,
      )
    : [];
}

describe('compileMatch', () => {
  it.each<[boolean, JsonObject | undefined]>([
    [true, undefined],
    [true, {}],
    [true, { 'spec.lifecycle': 'active' }],
    [true, { 'spec.lifecycle': 'ACTIVE' }],
    [false, { 'spec.lifecycle': 'retired' }],
    [true, { 'spec.lifecycle': { $in: ['Active', 'deprecated'] } }],
    [false, { 'spec.lifecycle': 'in review' }],
    [true, { 'spec.outputPorts': { $contains: {} } }],
    [false, { 'spec.lifecycle': { $in: ['draft'] } }],
    [true, { 'spec.domain': 'sales', kind: 'DataProduct' }],
    [false, { 'spec.domain': 'sales', 'spec.type': 'aggregate' }],
    [true, { 'metadata.tags': { $contains: 'daily' } }],
    [false, { 'metadata.tags': { $contains: 'weekly' } }],
    [true, { 'metadata.tags': { $contains: { $any: ['weekly', 'orders'] } } }],
    [true, { 'spec.owner': { $hasPrefix: 'group:default/' } }],
    [false, { 'spec.owner': { $hasPrefix: 'user:' } }],
    [false, { 'metadata.annotations.meshstage.io/state': { $exists: true } }],
    [true, { 'metadata.annotations.meshstage.io/state': { $exists: false } }],
    [true, { 'metadata.annotations.meshstage.io/revision': { $exists: true } }],
    [
      true,
      {
        'spec.outputPorts': { $contains: { type: 'tables', version: '2.0.0' } },
      },
    ],
    [false, { 'spec.outputPorts': { $contains: { type: 'api' } } }],
    [true, { $not: { 'spec.lifecycle': 'draft' } }],
    [true, { $any: [{ 'spec.domain': 'crm' }, { 'spec.domain': 'sales' }] }],
    [false, { $all: [{ 'spec.domain': 'crm' }, { 'spec.domain': 'sales' }] }],
  ])('says %p of %j', (expected, match) => {
    expect(compileMatch(match)(ENTITY)).toBe(expected);
  });

  it.each<[RegExp, JsonValue]>([
    [/^: A mapping/, null],
    [/^: A mapping/, 'spec.lifecycle'],
    [/^: A mapping/, [{ 'spec.lifecycle': 'active' }]],
    [
      /^spec\.lifecycel: There is no "spec\.lifecycel" to match; perhaps "spec\.lifecycle" is meant\.$/,
      { 'spec.lifecycel': 'active' },
    ],
    [/^spec: There is no "spec"/, { spec: { lifecycle: 'active' } }],
    [
      /^lifecycle: There is no "lifecycle" to match; known are apiVersion, /,
      { lifecycle: 'active' },
    ],
    [/^relations: There is no/, { relations: { $contains: {} } }],
    [
      /^metadata\.annotations\.mine: There is no/,
      { 'metadata.annotations.mine': 'x' },
    ],
    [/^constructor: There is no/, { constructor: 'x' }],
    [/^__proto__: There is no/, JSON.parse('{"__proto__":"x"}')],
    [
      /^spec\.lifecycle\/\$inn: There is no "\$inn" here; values have `\$exists`/,
      { 'spec.lifecycle': { $inn: [] } },
    ],
    [
      /^spec\.lifecycle: One operator/,
      { 'spec.lifecycle': { $in: ['a'], $exists: true } },
    ],
    [/^spec\.lifecycle: One operator/, { 'spec.lifecycle': {} }],
    [
      /^spec\.lifecycle\/\$in: `\$in` needs a list/,
      { 'spec.lifecycle': { $in: [] } },
    ],
    [
      /^spec\.lifecycle\/\$in: `\$in` needs a list/,
      { 'spec.lifecycle': { $in: 'active' } },
    ],
    [
      /^spec\.lifecycle\/\$in\/1: A text/,
      { 'spec.lifecycle': { $in: ['a', ['b']] } },
    ],
    [/^spec\.lifecycle: A text/, { 'spec.lifecycle': null }],
    [/^spec\.lifecycle: A text/, { 'spec.lifecycle': ' ' }],
    [
      /^spec\.lifecycle: What stands there is text; write 'true' in quotes\.$/,
      { 'spec.lifecycle': true },
    ],
    // Else the version 1.10 would be looked for as 1.1, and no product has that.
    [
      /^spec\.outputPorts\/\$contains\/version: .* write '1\.1' in quotes\.$/,
      { 'spec.outputPorts': { $contains: { version: 1.1 } } },
    ],
    // What no product says would concern nobody.
    [
      /^spec\.lifecycle: "activ" never stands there; perhaps "active" is meant\.$/,
      { 'spec.lifecycle': 'activ' },
    ],
    [
      /^spec\.lifecycle\/\$in\/1: "Retird" never .* "retired" is meant\.$/,
      { 'spec.lifecycle': { $in: ['DRAFT', 'Retird'] } },
    ],
    [
      /^kind: "Component" never stands there; known are `DataProduct`\.$/,
      { kind: 'Component' },
    ],
    [
      /^metadata\.annotations\.meshstage\.io\/state: "live" never stands there/,
      { 'metadata.annotations.meshstage.io/state': 'live' },
    ],
    [
      /^spec\.consumes\/\$exists: No product is without it/,
      { 'spec.consumes': { $exists: false } },
    ],
    [
      /^spec\.domain: In "sales" is a character that nobody sees/,
      { 'spec.domain': 'sales\u200b' },
    ],
    [/^\$not: There is nothing here/, { $not: {} }],
    [
      /^\$any\/1: There is nothing here/,
      { $any: [{ 'spec.domain': 'a' }, {}] },
    ],
    [
      /^spec\.lifecycle\/\$exists: `\$exists` needs/,
      { 'spec.lifecycle': { $exists: 'yes' } },
    ],
    [
      /^spec\.lifecycle\/\$hasPrefix: `\$hasPrefix` needs/,
      { 'spec.lifecycle': { $hasPrefix: 1 } },
    ],
    [
      /^spec\.lifecycle\/\$contains: A text stands there/,
      { 'spec.lifecycle': { $contains: 'a' } },
    ],
    [/^metadata\.tags: A list stands there/, { 'metadata.tags': 'pii' }],
    [
      /^metadata\.tags\/\$in: A list stands there/,
      { 'metadata.tags': { $in: ['pii'] } },
    ],
    [
      /^metadata\.tags\/\$contains\/\$in: There is no "\$in"/,
      { 'metadata.tags': { $contains: { $in: ['pii'] } } },
    ],
    [
      /^metadata\.tags\/\$contains: A text is needed/,
      { 'metadata.tags': { $contains: { name: 'pii' } } },
    ],
    [
      /^spec\.outputPorts\/\$contains\/kind: There is no "kind"/,
      { 'spec.outputPorts': { $contains: { kind: 'x' } } },
    ],
    [
      /^spec\.outputPorts\/\$contains: Paths/,
      { 'spec.outputPorts': { $contains: 'tables' } },
    ],
    [/^\$all: `\$all` needs a list/, { $all: [] }],
    [/^\$any: `\$any` needs a list/, { $any: { kind: 'x' } }],
    [/^\$any\/0: Paths/, { $any: ['active'] }],
    [/^: `\$not` stands alone/, { $not: { kind: 'x' }, kind: 'y' }],
    [/^\$none: There is no "\$none"/, { $none: [] }],
  ])('tells %p', (expected, match) => {
    expect(problems(match)).toEqual([expect.stringMatching(expected)]);
  });

  it('is never asked of a match that has problems', () => {
    expect(() => compileMatch({ 'spec.lifecycel': 'active' })).toThrow(
      'This match has problems',
    );
  });

  it('tells every problem, each at its place, and of very many the first 50', () => {
    expect(
      problems({ $any: [{ a: 'x' }, { 'spec.type': 'x' }, { b: 'x' }] }).map(
        text => text.split(':')[0],
      ),
    ).toEqual(['$any/0/a', '$any/2/b']);
    const many = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, i) => [`n${i}`, 'x']),
    );
    expect(problems(many)).toHaveLength(50);
  });

  it('refuses what is nested without end', () => {
    let match: JsonObject = { kind: 'x' };
    for (let i = 0; i < 5_000; i += 1) {
      match = { $not: match };
    }
    expect(problems(match)).toEqual([
      expect.stringMatching(/nested too deeply/),
    ]);
  });

  const PATHS = Object.keys(ENTITY_PATHS);
  const VALUES: JsonValue[] = [
    'active',
    'Tables',
    'orders',
    'sales',
    2,
    7.5,
    true,
    null,
    '2.0.0',
    'dataproduct:crm/customers',
  ];
  const arbitraryMatch = fc.letrec<{ predicate: JsonValue; value: JsonValue }>(
    tie => ({
      predicate: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(...VALUES),
        fc.dictionary(
          fc.constantFrom(...PATHS, 'name', 'type', 'spec', '$in', '$all'),
          tie('value'),
          { maxKeys: 2 },
        ),
        fc.record({ $all: fc.array(tie('predicate'), { maxLength: 3 }) }),
        fc.record({ $any: fc.array(tie('predicate'), { maxLength: 3 }) }),
        fc.record({ $not: tie('predicate') }),
      ),
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(...VALUES),
        fc.record({
          $in: fc.array(fc.constantFrom(...VALUES), { maxLength: 3 }),
        }),
        fc.record({ $exists: fc.constantFrom<JsonValue>(true, false, 'x') }),
        fc.record({ $hasPrefix: fc.constantFrom(...VALUES) }),
        fc.record({ $contains: tie('predicate') }),
        fc.record({ $unknown: tie('value') }),
      ),
    }),
  ).predicate;

  it('answers like Backstage whatever it takes, and takes nothing that Backstage does not', () => {
    let taken = 0;
    fc.assert(
      fc.property(arbitraryMatch, match => {
        const reading = readMatch(match);
        const [ours, theirs] =
          'test' in reading
            ? [
                reading.test(ENTITY),
                evaluateFilterPredicate(parseFilterPredicate(match), ENTITY),
              ]
            : [];
        taken += 'test' in reading ? 1 : 0;
        expect(ours).toBe(theirs);
      }),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
