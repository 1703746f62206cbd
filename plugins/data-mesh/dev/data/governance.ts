import type {
  OutcomeChange,
  PolicyDetail,
  PolicyFiles,
  PolicyList,
  PolicyProduct,
  PolicySummary,
  ProductGovernance,
  ProductPolicy,
} from '@meshstage/plugin-data-mesh-common';
import {
  aPolicy,
  aPolicyDetail,
  aPolicyList,
  aPolicyProduct,
  aPolicySummary,
  aProductGovernance,
  aProductScorecard,
  anEvidence,
  itemCounts,
  outcomeCounts,
  somePolicyFiles,
} from '../../src/__testUtils__/governance';
import { aProblem } from '../../src/__testUtils__/submissions';
import { policies } from './policies.table';
import { productAt } from './products';
import { scaleOf } from './scale';
import { hostileTexts } from './words.table';

const AT = '2026-11-20T09:00:00.000Z';
/** Policies of a state: many are needed to see that the list stays quick. */
function countOf(state: string): number {
  if (state === 'empty') {
    return 0;
  }
  return state === 'large' ? 500 : policies.length;
}

const seed = (i: number) => policies[i % policies.length];
const idOf = (i: number) =>
  `global.${seed(i).name}${i < policies.length ? '' : `-${i}`}`;
const words = (state: string, i: number, text: string) =>
  state === 'hostile' ? hostileTexts[i % hostileTexts.length] : text;

function evidenceOf(state: string, i: number): ProductPolicy['evidence'] {
  const { outcome, title } = seed(i);
  if (outcome === 'pass' || outcome === 'not-applicable') {
    return [];
  }
  const places = state === 'large' ? 50 : 1 + i * 4;
  return Array.from({ length: places }, (_, place) =>
    anEvidence({
      outcome,
      path: words(
        state,
        place,
        place ? `flights.c${place}` : 'flights.crew_email',
      ),
      line: place ? undefined : 10,
      revisionId: 'judged',
      ...(outcome === 'not-evaluated'
        ? {
            message: undefined,
            reason:
              'This needs the catalog, which was not asked or does not answer.',
          }
        : { message: words(state, place, `${title}: not here`) }),
      ...(outcome === 'waived' && {
        waiver: {
          reason: words(
            state,
            place,
            'The migration to the **new store** ends in March; until then raw files stay.',
          ),
          expires: '2027-03-31',
          ticket: 'DM-1208',
        },
      }),
      place: place ? undefined : 'schema[0].properties[1]',
    }),
  );
}

/** A policy with what it says of the one product. */
export function policyAt(state: string, i: number): ProductPolicy {
  const { title, why, fix, severity, category, outcome } = seed(i);
  const evidence = evidenceOf(state, i);
  return aPolicy({
    id: idOf(i),
    title: words(state, i, title),
    why: words(state, i + 1, why),
    fix: { text: words(state, i + 2, fix), set: { masking: 'hash' } },
    category,
    severity,
    forEach: 'columns',
    outcome,
    counts: itemCounts({ [outcome]: evidence.length * 2, pass: 30 }),
    since: AT,
    evidence,
    ...(i === 1 && { inForceFrom: '2027-01-01T00:00:00.000Z' }),
    ...(i === 0 && { tightenedBy: 'flights' }),
  });
}

/** How what policies say of the product has changed. */
export function changeAt(state: string, i: number): OutcomeChange {
  const { title } = seed(i);
  return {
    id: String(i),
    policy: idOf(i),
    isInForce: i % 5 !== 4,
    title: words(state, i, title),
    before: i % 2 ? 'fail' : 'pass',
    ...(i % 5 !== 4 && {
      after: i % 2 ? ('pass' as const) : ('fail' as const),
    }),
    at: new Date(Date.parse(AT) - i * 86_400_000).toISOString(),
    because: i % 3 ? ['document'] : ['policy', 'context'],
  };
}

/** What governance says of the one product. */
export function theGovernance(state: string): ProductGovernance {
  if (state === 'empty') {
    return aProductGovernance({
      configured: false,
      state: 'never',
      policies: [],
      scorecards: [],
    });
  }
  const trust = aProductScorecard({
    level: { state: 'reached', name: 'silver', index: 1 },
    waived: 1,
    next: 'gold',
    counts: outcomeCounts({ pass: 2, fail: 2, waived: 1, 'not-evaluated': 1 }),
    score: 0.42,
    missing: [0, 1].map(i => ({
      policy: idOf(i),
      title: words(state, i, seed(i).title),
      outcome: 'fail' as const,
      items: 1 + i * 4,
      words: words(state, i, seed(i).fix),
    })),
  });
  const unknown = aProductScorecard({
    scorecard: 'flights.operations',
    title: 'Ready for operations',
    levels: ['flyable', 'on time'],
    level: { state: 'unknown', atLeast: 'flyable' },
    next: 'on time',
    missing: [
      {
        policy: idOf(2),
        title: seed(2).title,
        outcome: 'not-evaluated',
        items: 1,
        words:
          'This needs the catalog, which was not asked or does not answer.',
      },
    ],
  });
  return aProductGovernance({
    ...(state === 'partial' && {
      state: 'stale',
      staleBecause: 'catalog-away',
    }),
    policies: Array.from({ length: countOf(state) }, (_, i) =>
      policyAt(state, i),
    ),
    scorecards: [trust, unknown],
    history: Array.from({ length: 20 }, (_, i) => changeAt(state, i)),
  });
}

function summaryAt(state: string, i: number): PolicySummary {
  const { title, why, category, severity, outcome } = seed(i);
  const health = {
    fail: 'mixed',
    error: 'mixed',
    'not-evaluated': 'unknown',
    waived: 'always-fires',
    pass: 'never-fires',
    'not-applicable': 'concerns-none',
  } as const;
  return aPolicySummary({
    id: idOf(i),
    title: words(state, i, title),
    why: words(state, i + 1, why),
    category,
    severity,
    owner: 'group:default/flights',
    counts: { [outcome]: 12 + i, pass: outcome === 'fail' ? 30 : 0 },
    health: health[outcome],
    micros: 0.4 + i * i * 3,
    overlays: i === 0 ? ['flights'] : [],
  });
}

/** All policies. */
export function thePolicies(state: string): PolicyList {
  return aPolicyList(
    Array.from({ length: countOf(state) }, (_, i) => summaryAt(state, i)),
    {
      products: { total: 48, judged: state === 'partial' ? 31 : 48 },
      ...(state === 'partial' && {
        state: 'stale' as const,
        staleBecause: 'not-judged-since' as const,
      }),
    },
  );
}

/** One policy. */
export function thePolicy(state: string, id: string): PolicyDetail {
  const i = policies.findIndex(({ name }) => id === `global.${name}`);
  return aPolicyDetail({
    policy: {
      ...summaryAt(state, Math.max(i, 0)),
      effectiveFrom: '2027-01-01',
    },
    fix: { text: words(state, 1, seed(Math.max(i, 0)).fix) },
    text:
      state === 'partial'
        ? undefined
        : `kind: DataPolicy\nmetadata:\n  id: ${id}\nspec:\n  forEach: columns\n  assert:\n    masking: { in: [hash, encrypt] }\n`,
    overlays: [
      {
        domain: 'flights',
        source: 'flights',
        path: 'pii.overlay.yaml',
        state: 'applied',
      },
      {
        domain: 'weather',
        source: 'weather',
        path: 'pii.overlay.yaml',
        state: 'refused',
      },
    ],
  });
}

/** What a policy says of a product. */
export function policyProductAt(state: string, i: number): PolicyProduct {
  const { ref, title, domain, owner } = productAt(state, i);
  const outcome = i % 3 ? 'fail' : 'waived';
  return aPolicyProduct({
    ref,
    title,
    domain,
    owner,
    outcome,
    counts: itemCounts({ [outcome]: 1 + (i % 4), pass: 9 }),
  });
}

export const policyProductCount = (state: string) => scaleOf(state).products;

/** Where policies come from; in the partial state their files are broken. */
export function thePolicyFiles(state: string): PolicyFiles {
  const usual = somePolicyFiles();
  const [file] = usual.files;
  const [source] = usual.sources;
  if (state === 'empty') {
    return { sources: [], files: [] };
  }
  return {
    ...usual,
    sources:
      state === 'partial'
        ? [
            source,
            { ...source, id: 'weather', level: 'weather', state: 'failing' },
          ]
        : usual.sources,
    files: [
      ...policies.map(({ name }) => ({ ...file, path: `${name}.policy.yaml` })),
      {
        ...file,
        path: 'unit-stated.policy.yaml',
        inForce: state === 'partial' ? 'readable-part' : 'last-good',
        problems: [
          aProblem({
            code: 'policy-field-unknown',
            path: 'spec.assert',
            message: words(state, 0, 'A column has no field "unnit".'),
            fix: 'Write `custom.unit`, or a field of the list.',
            line: 14,
          }),
        ],
      },
    ],
  };
}
