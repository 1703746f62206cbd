import type {
  DomainGovernance,
  GovernanceAge,
  ItemCounts,
  OutcomeCounts,
  PolicyDetail,
  PolicyFiles,
  PolicyList,
  PolicyProduct,
  PolicySummary,
  ProductGovernance,
  ProductPolicy,
  ProductScorecard,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';

const AT = '2026-11-20T10:00:00.000Z';

/** How verdicts stand that were reached with all there is. */
export function anAge(overrides: Partial<GovernanceAge> = {}): GovernanceAge {
  return {
    configured: true,
    state: 'current',
    evaluatedAt: AT,
    policySet: 'c'.repeat(64),
    ...overrides,
  };
}

/** Numbers of items; those that are not given are 0. */
export function itemCounts(counts: Partial<ItemCounts>): ItemCounts {
  return {
    pass: 0,
    fail: 0,
    waived: 0,
    error: 0,
    'not-evaluated': 0,
    ...counts,
  };
}

/** Numbers of products or policies; those that are not given are 0. */
export function outcomeCounts(counts: Partial<OutcomeCounts>): OutcomeCounts {
  return { ...itemCounts({}), 'not-applicable': 0, ...counts };
}

/** A column that is not masked, at its line. */
export function anEvidence(
  overrides: Partial<ShownEvidence> = {},
): ShownEvidence {
  return {
    outcome: 'fail',
    path: 'flights.crew_email',
    document: 'flights/flights.odcs.yaml',
    revisionId: 'r2',
    line: 3,
    column: 5,
    field: 'masking',
    wanted: { in: ['hash', 'encrypt'] },
    message: 'Column flights.crew_email is not masked',
    enforcement: 'deny',
    ...overrides,
  };
}

/** A policy that fails at one place. */
export function aPolicy(overrides: Partial<ProductPolicy> = {}): ProductPolicy {
  return {
    id: 'global.pii-masked',
    title: 'PII columns are masked',
    why: 'Who can read a name in clear text *will* read it.',
    severity: 'high',
    outcome: 'fail',
    counts: itemCounts({ fail: 1, pass: 4 }),
    enforce: { publish: 'deny', check: 'deny', scan: 'audit' },
    fix: { text: 'Declare how the column is masked.' },
    evidence: [anEvidence()],
    ...overrides,
  };
}

/** A scorecard of three levels, of which the first is reached. */
export function aProductScorecard(
  overrides: Partial<ProductScorecard> = {},
): ProductScorecard {
  return {
    scorecard: 'global.trust',
    title: 'Trust',
    owner: 'group:default/platform-team',
    levels: ['bronze', 'silver', 'gold'],
    level: { state: 'reached', name: 'bronze', index: 0 },
    waived: 0,
    counts: outcomeCounts({ pass: 3, fail: 1, 'not-applicable': 2 }),
    weight: { pass: 3, applicable: 4 },
    score: 0.75,
    next: 'silver',
    missing: [
      {
        policy: 'global.pii-masked',
        title: 'PII columns are masked',
        outcome: 'fail',
        items: 2,
        words: 'Declare how the column is masked.',
      },
    ],
    ...overrides,
  };
}

/** All that governance says of the product of the tests. */
export function aProductGovernance(
  overrides: Partial<ProductGovernance> = {},
): ProductGovernance {
  return {
    ...anAge(),
    ref: 'dataproduct:flights/daily-flights',
    policies: [aPolicy()],
    scorecards: [aProductScorecard()],
    waivers: [],
    history: [],
    ...overrides,
  };
}

/** A policy of the list; `counts` are of products. */
export function aPolicySummary({
  counts = { fail: 2, pass: 3 },
  ...overrides
}: Partial<PolicySummary> & {
  counts?: Partial<OutcomeCounts>;
} = {}): PolicySummary {
  return {
    id: 'global.pii-masked',
    scope: 'global',
    title: 'PII columns are masked',
    why: 'Who can read a name in clear text will read it.',
    owner: 'group:default/privacy',
    severity: 'medium',
    forEach: 'columns',
    enforce: { publish: 'deny', check: 'warn', scan: 'audit' },
    products: outcomeCounts(counts),
    health: 'mixed',
    overlays: [],
    ...overrides,
  };
}

export function aPolicyList(
  policies: PolicySummary[],
  overrides: Partial<PolicyList> = {},
): PolicyList {
  return {
    ...anAge(),
    policies,
    unknown: [],
    products: { total: 5, judged: 5 },
    ...overrides,
  };
}

/** A domain without products. */
export function aDomainGovernance(
  overrides: Partial<DomainGovernance> = {},
): DomainGovernance {
  return {
    ...anAge(),
    domain: 'flight-operations',
    products: { total: 0, judged: 0 },
    scorecards: [],
    policies: [],
    unknown: [],
    ...overrides,
  };
}

/** One policy in its own words. */
export function aPolicyDetail(
  overrides: Partial<PolicyDetail> = {},
): PolicyDetail {
  return {
    ...anAge(),
    policy: aPolicySummary(),
    message: 'Column {{item.path}} is not masked',
    fix: { text: 'Declare how the column is masked.' },
    text: 'kind: DataPolicy\nmetadata:\n  id: global.pii-masked\n',
    path: 'global/pii-masked.policy.yaml',
    line: 1,
    graceDays: 30,
    tests: 4,
    overlays: [],
    ...overrides,
  };
}

/** A product that fails a policy at two places. */
export function aPolicyProduct(
  overrides: Partial<PolicyProduct> = {},
): PolicyProduct {
  return {
    ref: 'dataproduct:flights/daily-flights',
    title: 'Daily flights',
    domain: 'flights',
    owner: 'group:default/flight-data',
    outcome: 'fail',
    counts: itemCounts({ fail: 2, pass: 14 }),
    since: AT,
    ...overrides,
  };
}

/** A source of policies with one good file. */
export function somePolicyFiles(
  overrides: Partial<PolicyFiles> = {},
): PolicyFiles {
  return {
    policySet: 'c'.repeat(64),
    sources: [
      {
        id: 'house',
        type: 'files',
        level: 'global',
        folders: [{ folder: 'sales', level: 'sales' }],
        state: 'ok',
        lastReadAt: AT,
        lastSuccessAt: AT,
      },
    ],
    files: [
      {
        source: 'house',
        path: 'pii-masked.policy.yaml',
        location: 'policies/pii-masked.policy.yaml',
        level: 'global',
        inForce: 'current',
        policies: ['global.pii-masked'],
        problems: [],
      },
    ],
    ...overrides,
  };
}
