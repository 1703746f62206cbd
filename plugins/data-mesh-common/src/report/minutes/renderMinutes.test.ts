import type { ReviewDecision, ReviewItem } from '../../client/types';
import { renderMinutes } from './renderMinutes';

const head = {
  product: 'dataproduct:sales/orders',
  productTitle: 'Orders',
  domain: 'sales',
};
const decision: ReviewDecision = {
  ...head,
  review: 'r',
  kind: 'campaign',
  policy: 'global.tags',
  policyTitle: 'Has tags',
  reason: 'See | the campaign.\n# No heading',
  until: '2026-05-31',
  campaign: 'global.words',
  decidedBy: 'user:default/ada',
  decidedAt: '2026-03-02T12:10:00.000Z',
};
const open: ReviewItem = {
  ...head,
  kind: 'failing',
  policy: 'global.masked',
  policyTitle: '[PII](javascript:no) is masked',
  severity: 'critical',
  outcome: 'fail',
  since: '2026-03-01T08:00:00.000Z',
  items: 2,
};
const REVIEW = {
  openedAt: '2026-03-02T12:00:00.000Z',
  openedBy: 'user:default/ada',
  closedAt: '2026-03-02T13:00:00.000Z',
  closedBy: 'user:default/ada',
  since: '2026-02-16T13:00:00.000Z',
  participants: ['user:default/ada', 'Bob'],
  cut: false,
};
const ITEMS: ReviewItem[] = [
  open,
  { ...open, policy: 'global.tags', policyTitle: 'Has tags', decision },
  {
    ...head,
    kind: 'level-lost',
    scorecard: 'global.trust',
    scorecardTitle: 'Trust',
    before: { state: 'reached', name: 'gold', index: 2 },
    after: { state: 'none' },
  },
  {
    ...head,
    domain: 'logistics',
    kind: 'waiver-ending',
    policy: 'global.tags',
    policyTitle: 'Has tags',
    waiver: 'w',
    until: '2026-03-09',
  },
];

const NO_NAMES = { domains: new Map(), people: new Map() };

describe('renderMinutes', () => {
  it('says who, when, what was decided, what is open and what has changed', () => {
    const text = renderMinutes(
      { ...REVIEW, items: ITEMS, decisions: [decision] },
      'en',
      NO_NAMES,
    );
    expect(text).toBe(
      [
        '# Governance review of 2026-03-02',
        '',
        '- Opened 2026-03-02 12:00 UTC by user:default/ada',
        '- Closed 2026-03-02 13:00 UTC by user:default/ada',
        '- About what has changed since 2026-02-16 13:00 UTC',
        '- Participants: user:default/ada, Bob',
        '',
        '## Decisions',
        '',
        '| Product | Policy | Decision | Until | Reason | Decided by |',
        '| --- | --- | --- | --- | --- | --- |',
        '| Orders (dataproduct:sales/orders) | Has tags | Campaign global.words | 2026-05-31 | See &#124; the campaign. &#35; No heading | user:default/ada |',
        '',
        '## Open items',
        '',
        '### sales',
        '',
        '- Fails now: Orders, &#91;PII&#93;(javascript:no) is masked (critical, fails, since 2026-03-01)',
        '',
        '## What else has changed',
        '',
        '### sales',
        '',
        '- Level lost: Orders, Trust: gold → no level',
        '',
        '### logistics',
        '',
        '- Waiver ends soon: Orders, Has tags (last day 2026-03-09)',
        '',
      ].join('\n'),
    );
  });

  it('names domains and people as the reader knows them', () => {
    const text = renderMinutes(
      {
        ...REVIEW,
        closedBy: 'user:default/Ada',
        items: [...ITEMS, { ...ITEMS[3], domain: '' }],
        decisions: [decision],
      },
      'en',
      {
        domains: new Map([
          ['sales', 'Sales & [Marketing](javascript:no)'],
          ['', 'Never asked for'],
        ]),
        people: new Map([
          ['user:default/ada', 'Ada | Lovelace'],
          ['Bob', 'Never asked for'],
        ]),
      },
    );
    const ada = 'Ada &#124; Lovelace';
    for (const words of [
      `- Opened 2026-03-02 12:00 UTC by ${ada} (user:default/ada)\n`,
      `- Closed 2026-03-02 13:00 UTC by ${ada} (user:default/Ada)\n`,
      `- Participants: ${ada} (user:default/ada), Bob\n`,
      ` | ${ada} (user:default/ada) |\n`,
      '### Sales &#38; &#91;Marketing&#93;(javascript:no)\n',
      '### logistics\n',
      '### Without a domain\n',
      '| Orders (dataproduct:sales/orders) |',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Never asked for');
  });

  it('says in German too that there was nothing', () => {
    const text = renderMinutes(
      {
        ...REVIEW,
        since: undefined,
        participants: [],
        items: [],
        decisions: [],
        cut: true,
      },
      'de',
      NO_NAMES,
    );
    for (const words of [
      'Das erste Review',
      'Teilnehmende: –',
      'Es wurde nichts entschieden.',
      'Nichts blieb offen.',
      'Das Review umfasste mehr, als hier steht: festgehalten ist das Schlimmste.',
      'Sonst hat sich nichts geändert.',
    ]) {
      expect(text).toContain(words);
    }
  });
});
