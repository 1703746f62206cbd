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

describe('renderMinutes', () => {
  it('says who, when, what was decided, what is open and what has changed', () => {
    const text = renderMinutes(
      { ...REVIEW, items: ITEMS, decisions: [decision] },
      'en',
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
    );
    for (const words of [
      'Das erste Review',
      'Teilnehmende: –',
      'Es wurde nichts entschieden.',
      'Nichts blieb offen.',
      'Offen war mehr, als hier steht.',
      'Sonst hat sich nichts geändert.',
    ]) {
      expect(text).toContain(words);
    }
  });
});
