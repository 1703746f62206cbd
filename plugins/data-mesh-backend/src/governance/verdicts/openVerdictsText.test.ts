import {
  JsonObject,
  JsonValue,
  PolicyEvidence,
} from '@meshstage/plugin-data-mesh-common';
import fc from 'fast-check';
import { OpenVerdict } from './openVerdicts';
import { parseOpenVerdicts, writeOpenVerdicts } from './openVerdictsText';

const BASE: PolicyEvidence = {
  outcome: 'fail',
  path: 'orders.email',
  key: 'orders.email',
  document: 'orders.odcs.yaml',
  documentHash: 'a'.repeat(64),
  modelPath: 'schema[0].properties[0]',
};

const optional = <T>(of: fc.Arbitrary<T>) =>
  fc.option(of, { nil: undefined, freq: 2 });

const evidence: fc.Arbitrary<PolicyEvidence> = fc
  .record({
    path: fc.constantFrom('orders.email', 'orders.phone', '__proto__'),
    outcome: fc.constantFrom('fail', 'waived', 'error'),
    field: optional(fc.constantFrom('masking', 'gone')),
    seen: optional(
      fc.constantFrom<JsonValue[]>(null, 0, '', 'hash', false, [], ['a'], {
        a: 1,
      }),
    ),
    wanted: optional(
      fc.constantFrom<JsonObject[]>({}, { in: ['a'] }, { in: ['b'] }),
    ),
    baselined: optional(fc.constant(true)),
    waiver: optional(
      fc.constantFrom({ reason: 'later', expires: '2026-12-01' }),
    ),
    message: optional(fc.string()),
  })
  .map(each => ({ ...BASE, ...each }));

const told = {
  policy: 'global.pii-masked',
  outcome: 'fail',
  severity: 'high',
  since: '2026-11-22T00:00:00.000Z',
} as const;

const verdict: fc.Arbitrary<OpenVerdict> = fc
  .record({
    outcome: fc.constantFrom('fail', 'waived'),
    severity: fc.constantFrom('high', 'low'),
    inForceFrom: optional(fc.constant('2027-01-01T00:00:00.000Z')),
    since: fc.constantFrom(told.since, '2026-11-23T00:00:00.000Z'),
    evidence: fc.array(evidence, { maxLength: 6 }),
  })
  .map(each => ({ ...told, ...each }));

describe('openVerdictsText', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 4 }), verdicts => {
        expect(parseOpenVerdicts(writeOpenVerdicts(verdicts))).toEqual(
          JSON.parse(JSON.stringify(verdicts)),
        );
      }),
    );
  });

  it('says once what all items have', () => {
    const list = ['a', 'b', 'c'].map(path => ({ ...BASE, path, key: path }));
    const text = writeOpenVerdicts([
      { ...told, evidence: list },
      { ...told, policy: 'global.owner-known', evidence: list },
    ]);
    expect(text.split(BASE.documentHash ?? '')).toHaveLength(2);
    expect(text.split(told.since)).toHaveLength(2);
  });

  it('reads what was written while each verdict began anew', () => {
    const second = { ...BASE, key: 'b', seen: 1 };
    const kept = [
      {
        ...told,
        evidence: [BASE, { key: 'b', seen: 1 }, { key: 'c', gone: ['seen'] }],
      },
      { ...told, evidence: [second] },
    ];
    expect(parseOpenVerdicts(JSON.stringify(kept))).toEqual([
      { ...told, evidence: [BASE, second, { ...BASE, key: 'c' }] },
      { ...told, evidence: [second] },
    ]);
  });
});
