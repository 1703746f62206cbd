import { compiledOf, PolicyParts } from '../verdict/__testUtils__/policiesOf';
import { subjectOf } from '../verdict/__testUtils__/subjectOf';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { KeptBaselines } from './KeptBaseline';
import { nextBaselines } from './nextBaselines';

const BEFORE = '2026-02-28T23:59:59.999Z';
const FROM = '2026-03-01T00:00:00Z';
const LATER = '2026-03-10T12:00:00Z';
const LONG_AGO = '2025-01-01T00:00:00Z';
const NOBODY_KNOWS = undefined;

const SPEC = {
  forEach: 'columns',
  when: { classification: { equals: 'restricted' } },
  assert: { masking: { exists: true } },
  rollout: { effectiveFrom: FROM, graceDays: 30, existing: 'baseline' },
};
const ids: PolicyParts['spec'] = { ...SPEC, when: { name: { equals: 'id' } } };
const words: PolicyParts['spec'] = {
  ...SPEC,
  assert: { cel: 'item.description.size() > 30' },
};
/** Without any, nobody can say how long they are. */
const SHORT = CONTRACT.replace(
  /(email|phone)\n/g,
  '$1\n        description: Short\n',
);
const all: PolicyParts['spec'] = { ...SPEC, when: { name: { exists: true } } };

/** What somebody sees who looks at the product. */
interface Look {
  /** Columns that are masked. */
  masked?: string;
  /** Instead of a contract of three columns. */
  contract?: string;
  now?: string;
  spec?: PolicyParts['spec'];
}

/** Looks at a product several times; tells the columns in the baseline after the last. */
function told(looks: Look[], since: string) {
  let kept: KeptBaselines = new Map();
  const earlier = new Map<string, CompiledPolicy>();
  for (const look of looks) {
    const { masked = '', contract = CONTRACT, now = LATER, spec = SPEC } = look;
    const policy = compiledOf({ spec });
    const text = contract.replace(/- name: (\w+)\n/g, (line, name) =>
      masked.split(' ').includes(name)
        ? `${line}        customProperties: [{ property: masking, value: hash }]\n`
        : line,
    );
    const subject = subjectOf({ now }, { 'a.yaml': PRODUCT, 'b.yaml': text });
    kept = nextBaselines([policy], subject, { kept, since, earlier });
    earlier.set(policy.effective.revision, policy);
  }
  const keys = kept.get('global.example')?.keys ?? [];
  return keys.map(key => key.replace('c-1/v1/orders/', '')).join(' ');
}

describe('nextBaselines', () => {
  it.each<[string, string, Look[], string?]>([
    ['email phone', 'what fails when it comes into force', [{ now: FROM }]],
    ['email phone', 'what fails when somebody looks at last', [{}]],
    ['phone', 'nothing that is masked', [{ masked: 'email' }]],
    ['', 'nothing of a product of that instant', [{}], FROM],
    ['', 'nothing of a product of which nobody knows since when', [{}], ''],
    ['email phone', 'of an older product', [{}], BEFORE],

    ['phone', 'what fails before', [{ now: BEFORE, masked: 'email' }]],
    [
      'email phone',
      'before that also what fails again',
      [{ now: BEFORE }, { now: BEFORE, masked: 'email' }, { now: BEFORE }],
    ],
    [
      'email phone',
      'what came after the last look before',
      [{ now: BEFORE, masked: 'email' }, {}],
    ],

    ['phone', 'not what was mended', [{}, { masked: 'email' }]],
    ['phone', 'not what comes back', [{}, { masked: 'email' }, {}]],
    ['', 'nothing that is new', [{ masked: 'email phone' }, {}]],
    [
      'email',
      'not what is gone and comes back under its name',
      [{}, { contract: CONTRACT.replace('phone', 'mobile') }, {}],
    ],
    [
      'email phone',
      'what nobody can tell now',
      [{ spec: words, contract: SHORT }, { spec: words }],
    ],

    [
      'email phone',
      'the same after other words',
      [{}, { spec: { ...SPEC, why: 'Still.' } }],
    ],
    [
      'email id phone',
      'what a stricter revision finds more',
      [{}, { spec: all }],
    ],
    [
      'id phone',
      'not what failed the revision before and was no longer in it',
      [{}, { masked: 'email' }, {}, { spec: all }],
    ],
    [
      'id phone',
      'also while the stricter revision is to come',
      [
        {},
        { masked: 'email' },
        {},
        {
          spec: {
            ...all,
            rollout: { ...SPEC.rollout, effectiveFrom: '2027-01-01' },
          },
        },
        {
          spec: {
            ...all,
            rollout: { ...SPEC.rollout, effectiveFrom: '2027-01-01' },
          },
          now: '2027-01-02',
        },
      ],
    ],
    ['id', 'only what the revision asks for', [{}, { spec: ids }]],

    [
      '',
      'nothing where existing is enforced',
      [
        {
          spec: { ...SPEC, rollout: { ...SPEC.rollout, existing: 'enforce' } },
        },
      ],
    ],
    [
      'email phone',
      'what is only written down',
      [{ spec: { ...SPEC, rollout: { ...SPEC.rollout, existing: 'audit' } } }],
    ],
    [
      '',
      'nothing of a policy that always was',
      [{ spec: { ...SPEC, rollout: { graceDays: 3, existing: 'baseline' } } }],
    ],
    [
      'email phone',
      'the same while it is enforced for once',
      [
        {},
        {
          masked: 'email',
          spec: { ...SPEC, rollout: { ...SPEC.rollout, existing: 'enforce' } },
        },
      ],
    ],
  ])('has %s: %s', (expected, _, looks, since = LONG_AGO) => {
    expect(told(looks, since)).toBe(expected);
  });

  it('is the same object while nothing changes', () => {
    const policies = [compiledOf({ spec: SPEC })];
    const history = { since: LONG_AGO, earlier: new Map() };
    const look = (kept: KeptBaselines, now?: string) =>
      nextBaselines(policies, subjectOf({ now }), { ...history, kept });
    const first = look(new Map(), LATER);
    expect(look(first, '2026-12-01')).toBe(first);
    expect(look(first, NOBODY_KNOWS)).toBe(first);
  });
});
