import type {
  CampaignDetail,
  CampaignSummary,
  RollUp,
  ScorecardDetail,
  ScorecardSummary,
} from '@meshstage/plugin-data-mesh-common';
import { anAge, outcomeCounts } from './governance';

/** Ten products: 4 silver, 3 gold, 2 without a level, one of which nobody knows. */
export function aRollUp(overrides: Partial<RollUp> = {}): RollUp {
  return {
    key: '',
    products: 10,
    levels: [
      { name: 'silver', products: 4 },
      { name: 'gold', products: 3 },
    ],
    none: 2,
    unknown: 1,
    waived: 1,
    counts: outcomeCounts({ pass: 40, fail: 10 }),
    weight: { pass: 40, applicable: 50 },
    score: 0.8,
    ...overrides,
  };
}

/** A scorecard of the list. */
export function aScorecard(
  overrides: Partial<ScorecardSummary> = {},
): ScorecardSummary {
  return {
    id: 'global.trust',
    scope: 'global',
    title: 'Trust',
    description: 'Can one build on it?',
    owner: 'group:default/platform-team',
    levels: [
      {
        name: 'silver',
        policies: [{ id: 'global.owner-known', title: 'Has an owner' }],
      },
      {
        name: 'gold',
        policies: [
          { id: 'global.pii-masked', title: 'PII columns are masked' },
        ],
      },
    ],
    all: aRollUp(),
    ...overrides,
  };
}

/** One scorecard, with its products. */
export function aScorecardDetail(
  overrides: Partial<ScorecardDetail> = {},
): ScorecardDetail {
  return {
    ...anAge(),
    ...aScorecard(),
    byDomain: [aRollUp({ key: 'flights' })],
    byOwner: [aRollUp({ key: 'group:default/flight-data' })],
    products: [
      {
        ref: 'dataproduct:flights/daily-flights',
        title: 'Daily flights',
        domain: 'flights',
        level: { state: 'none' },
        waived: 0,
        counts: outcomeCounts({ fail: 1 }),
        score: 0,
        next: 'silver',
        missing: ['global.owner-known'],
      },
    ],
    trend: [],
    ...overrides,
  };
}

/** A campaign that runs, with a product in each state. */
export function aCampaign(
  overrides: Partial<CampaignSummary> = {},
): CampaignSummary {
  return {
    id: 'global.fresh',
    scope: 'global',
    title: 'Freshness is promised',
    why: 'Whoever builds on it asks *how old* it is.',
    owner: 'group:default/platform-team',
    due: '2027-01-31',
    phase: 'running',
    daysLeft: 70,
    policies: [{ id: 'global.sla-stated', title: 'Freshness is stated' }],
    counts: { open: 1, unknown: 1, waived: 1, done: 1, unconcerned: 5 },
    share: 0.25,
    ...overrides,
  };
}

/** One campaign, with its products. */
export function aCampaignDetail(
  overrides: Partial<CampaignDetail> = {},
): CampaignDetail {
  const { counts } = aCampaign();
  return {
    ...anAge(),
    ...aCampaign(),
    byDomain: [{ key: 'flights', counts }],
    byOwner: [{ key: 'group:default/flight-data', counts }],
    products: [
      {
        ref: 'dataproduct:flights/daily-flights',
        title: 'Daily flights',
        domain: 'flights',
        state: 'open',
        missing: ['global.sla-stated'],
      },
      {
        ref: 'dataproduct:flights/night-trains',
        title: 'Night trains',
        domain: 'flights',
        owner: 'group:default/flight-data',
        state: 'waived',
        missing: [],
      },
    ],
    ...overrides,
  };
}
