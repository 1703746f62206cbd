import { DataContract, JsonObject } from '../../model';
import { modelOf } from '../__testUtils__/ruleCases';
import { Change } from '../Change';
import { compareContracts } from '../compareContracts';
import { Bump, bumpOf, declaredBump, isEnough } from './bump';
import { judgeVersions } from './judgeVersions';
import { CompatibilityMode, MODES } from './modes.table';

interface Property extends JsonObject {
  name: string;
}

function contract(
  version: string,
  properties: Property[],
  head: JsonObject = {},
): DataContract {
  return modelOf(
    JSON.stringify({
      apiVersion: 'v3.2.0',
      kind: 'DataContract',
      id: 'orders',
      version,
      status: 'active',
      ...head,
      schema: [{ name: 'orders', properties }],
    }),
  ) as DataContract;
}

const A: Property = { name: 'a', logicalType: 'string' };
const B: Property = { name: 'b', logicalType: 'integer' };

describe('bumpOf', () => {
  const bump = (before: Property[], after: Property[], head?: JsonObject) =>
    bumpOf(
      compareContracts(
        contract('1.0.0', before),
        contract('1.0.0', after, head),
      ),
    );

  it.each<[Bump, string, Property[], Property[], JsonObject?]>([
    ['none', 'nothing', [A], [A]],
    ['none', 'status alone', [A], [A], { status: 'deprecated' }],
    ['patch', 'text', [A], [{ ...A, description: 'x' }]],
    ['patch', 'order', [A, B], [B, A]],
    ['patch', 'layout', [A], [{ ...A, partitioned: true }]],
    ['minor', 'an addition', [A], [A, B]],
    ['minor', 'a role added', [A], [A], { roles: [{ role: 'r' }] }],
    ['minor', 'a deprecation mark', [A], [{ ...A, deprecated: true }]],
    ['minor', 'a review', [A], [{ ...A, businessName: 'x' }]],
    ['minor', 'a producer break', [A], [{ ...A, required: true }]],
    ['major', 'a consumer break', [A, B], [A]],
    [
      'major',
      'a consumer break among others',
      [A, B],
      [{ ...A, description: 'x' }],
    ],
    ['major', 'status back to draft', [A], [A], { status: 'draft' }],
  ])('is %s for %s', (expected, _, before, after, head = {}) => {
    expect(bump(before, after, head)).toBe(expected);
  });
});

describe('declaredBump', () => {
  const of = (version: string) => contract(version, []).version;

  it.each([
    ['none', '1.0.0', '1.0.0'],
    ['none', '1.0', 'v1.0.0'],
    ['patch', '1.0.0', '1.0.1'],
    ['minor', '1.0.9', '1.1.0'],
    ['major', '1.9.9', '2.0.0'],
    ['lowered', '1.1.0', '1.0.9'],
    [undefined, 'latest', '1.0.0'],
    [undefined, '1.0.0', 'latest'],
  ])('is %s from %s to %s', (expected, before, after) => {
    expect(declaredBump(of(before), of(after))).toBe(expected);
  });

  it.each([
    [true, 'minor', 'patch'],
    [true, 'minor', 'minor'],
    [false, 'minor', 'major'],
    [true, 'none', 'none'],
    [false, 'lowered', 'none'],
    [false, undefined, 'none'],
  ] as const)('is enough: %s, %s for %s', (expected, declared, deserved) => {
    expect(isEnough(declared, deserved)).toBe(expected);
  });
});

describe('judgeVersions', () => {
  const consumerBreak = [
    contract('1.0.0', [A, B]),
    contract('1.1.0', [A]),
  ] as const;
  const historyBreak = [
    contract('1.0.0', [A]),
    contract('1.1.0', [{ ...A, required: true }]),
  ] as const;

  it.each<[CompatibilityMode, boolean, boolean]>([
    ['NONE', false, false],
    ['FORWARD', true, false],
    ['FORWARD_TRANSITIVE', true, false],
    ['BACKWARD', false, true],
    ['BACKWARD_TRANSITIVE', false, true],
    ['FULL', true, true],
    ['FULL_TRANSITIVE', true, true],
  ])(
    '%s refuses consumer breaks: %s, history breaks: %s',
    (mode, consumers, history) => {
      const judged = ([before, after]: readonly [DataContract, DataContract]) =>
        judgeVersions([before], after, { mode }).breaking;
      expect(judged(consumerBreak)).toBe(consumers);
      expect(judged(historyBreak)).toBe(history);
    },
  );

  it('knows every mode', () => {
    expect(Object.keys(MODES)).toHaveLength(7);
  });

  it('is FORWARD_TRANSITIVE unless told, and tells whether the author raised far enough', () => {
    expect(judgeVersions([consumerBreak[0]], consumerBreak[1])).toMatchObject({
      mode: 'FORWARD_TRANSITIVE',
      bump: 'major',
      declaredBump: 'minor',
      bumpEnough: false,
      breaking: true,
      enforced: true,
      violated: [{ version: '1.0.0', changes: [{ rule: 'F1' }] }],
    });
  });

  it('warns of history in the default mode and does not refuse', () => {
    const { changes, breaking } = judgeVersions(
      [historyBreak[0]],
      historyBreak[1],
    );
    expect(breaking).toBe(false);
    expect(changes.map(({ flags }: Change) => flags)).toEqual([['migration']]);
  });

  describe('against every version of the major', () => {
    // 1.0 promises b, 1.1 broke that promise, 1.2 is like 1.1.
    const first = contract('1.0.0', [A, B]);
    const second = contract('1.1.0', [A]);
    const third = contract('1.2.0', [A]);

    it.each<[string[], string, CompatibilityMode, DataContract[]]>([
      [['1.0.0'], 'a transitive mode', 'FORWARD_TRANSITIVE', [first, second]],
      [[], 'a plain mode', 'FORWARD', [first, second]],
      [
        [],
        'a version that is retired',
        'FORWARD_TRANSITIVE',
        [contract('1.0.0', [A, B], { status: 'retired' }), second],
      ],
      [
        [],
        'another major',
        'FORWARD_TRANSITIVE',
        [contract('0.9.0', [A, B]), second],
      ],
    ])('finds %j: %s', (versions, _, mode, [one, ...more]) => {
      const { violated, changes } = judgeVersions([one, ...more], third, {
        mode,
      });
      expect(violated.map(({ version }) => version)).toEqual(versions);
      expect(changes).toEqual([]);
    });
  });

  it.each<[boolean, string, string, JsonObject]>([
    [true, '1.0.0', '1.1.0', {}],
    [false, '1.0.0', '1.1.0', { status: 'draft' }],
    [false, '1.0.0', '1.1.0', { status: 'proposed' }],
    [false, '0.4.0', '0.5.0', {}],
    [false, '1.0.0', '2.0.0', {}],
  ])('is enforced: %s from %s to %s, %j', (enforced, old, now, head) => {
    const judged = judgeVersions(
      [contract(old, [A, B], head)],
      contract(now, [A], head),
    );
    expect(judged.breaking).toBe(true);
    expect(judged.enforced).toBe(enforced);
  });
});
