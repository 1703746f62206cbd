/** A file of scorecards for each thing that can be wrong with one; `»` stands where it is found and is taken out before reading. */
export interface ScorecardCase {
  code: string;
  path: string;
  text: string;
  /** Of the source; left out = any. */
  scope?: string;
}

/** What is right. */
export const SOUND_SCORECARD = `apiVersion: meshstage.io/v1alpha1
kind: Scorecard
metadata:
  id: global.maturity
  title: Maturity of products
  owner: group:default/platform
spec:
  match: { spec.lifecycle: active }
  levels:
    - name: bronze
      policies: [global.owned, global.described]
    - name: gold
      policies: [global.masked]
  weights: { global.masked: 3 }
`;

export const SOUND_CAMPAIGN = `apiVersion: meshstage.io/v1alpha1
kind: Campaign
metadata:
  id: global.mask-2026
  title: All is masked by summer
  owner: group:default/privacy
spec:
  why: The law of July asks for it.
  policies: [global.masked, global.encrypted]
  starts: 2026-03-01
  due: 2026-06-30
  remindDays: [7, 30]
`;

function changed(text: string, found: string, put: string): string {
  if (!text.includes(found)) {
    throw new Error(`Nothing to replace: ${found}`);
  }
  return text.replace(found, put);
}

const scorecard = (found: string, put: string) =>
  changed(SOUND_SCORECARD, found, put);

const campaign = (found: string, put: string) =>
  changed(SOUND_CAMPAIGN, found, put);

/** Found on reading any file of policies. */
export const SCORECARD_FORM_CASES: readonly ScorecardCase[] = [
  {
    code: 'policy-kind',
    path: 'kind',
    text: scorecard('Scorecard', '»Scorcard'),
  },
  {
    code: 'policy-key-unknown',
    path: 'spec.level',
    text: scorecard('  weights:', '  »level: []\n  weights:'),
  },
  {
    code: 'policy-key-missing',
    path: 'metadata.owner',
    text: scorecard('  owner: group:default/platform\n', '').replace(
      '  id',
      '  »id',
    ),
  },
  {
    code: 'policy-key-missing',
    path: 'spec.levels[1].policies',
    text: scorecard(
      'name: gold\n      policies: [global.masked]',
      '»name: gold',
    ).replace('  weights: { global.masked: 3 }\n', ''),
  },
  {
    code: 'policy-key-missing',
    path: 'spec.due',
    text: campaign('  due: 2026-06-30\n', '').replace('  why', '  »why'),
  },
  {
    code: 'policy-id',
    path: 'metadata.id',
    text: scorecard('global.maturity', '»maturity'),
  },
  {
    code: 'policy-id',
    path: 'spec.levels[0].policies[1]',
    text: scorecard('global.described', '»described'),
  },
  {
    code: 'policy-id',
    path: 'spec.weights.__proto__',
    text: scorecard('{ global.masked: 3 }', '{ »__proto__: 3 }'),
  },
  {
    code: 'policy-value',
    path: 'spec.weights["global.masked"]',
    text: scorecard('masked: 3', 'masked: »0'),
  },
  {
    code: 'policy-value',
    path: 'spec.weights["global.masked"]',
    text: scorecard('masked: 3', 'masked: »0.5'),
  },
  {
    code: 'policy-value',
    path: 'spec.weights',
    text: scorecard('{ global.masked: 3 }', '»3'),
  },
  {
    code: 'policy-value',
    path: 'spec.levels[0].name',
    text: scorecard('bronze', `»${'b'.repeat(51)}`),
  },
  {
    code: 'policy-value',
    path: 'metadata.owner',
    text: scorecard('group:default/platform', '»component:default/platform'),
  },
  {
    code: 'policy-value',
    path: 'spec.due',
    text: campaign('2026-06-30', '»summer'),
  },
  {
    code: 'policy-value',
    path: 'spec.remindDays[1]',
    text: campaign('30]', '»-1]'),
  },
  {
    code: 'policy-match-invalid',
    path: 'spec.match["spec.lifecykle"]',
    text: scorecard('spec.lifecycle: active', 'spec.lifecykle: »active'),
  },
];

/** Found in scorecards and campaigns only. */
export const SCORECARD_CASES: readonly ScorecardCase[] = [
  {
    code: 'scorecard-scope',
    path: 'metadata.id',
    text: scorecard('  id:', '  »id:'),
    scope: 'sales',
  },
  {
    code: 'scorecard-scope',
    path: 'metadata.id',
    text: campaign('  id: global', '  »id: sales'),
    scope: 'global',
  },
  {
    code: 'scorecard-id-twice',
    path: 'metadata.id',
    text: `${SOUND_SCORECARD}---\n${scorecard('  id:', '  »id:')}`,
  },
  {
    code: 'scorecard-id-twice',
    path: 'metadata.id',
    text: `${SOUND_CAMPAIGN}---\n${campaign('  id:', '  »id:')}`,
  },
  {
    code: 'scorecard-policy-of-other-scope',
    path: 'spec.levels[0].policies[0]',
    text: scorecard('global.owned', '»sales.owned'),
  },
  {
    code: 'scorecard-policy-of-other-scope',
    path: 'spec.policies[1]',
    text: campaign('id: global', 'id: sales').replace(
      'global.encrypted',
      '»returns.encrypted',
    ),
  },
  {
    code: 'scorecard-policy-twice',
    path: 'spec.levels[1].policies[1]',
    text: scorecard('[global.masked]', '[global.masked, »global.owned]'),
  },
  {
    code: 'scorecard-policy-twice',
    path: 'spec.policies[1]',
    text: campaign('global.encrypted', '»global.masked'),
  },
  {
    code: 'scorecard-list-empty',
    path: 'spec.levels',
    text: `${SOUND_SCORECARD.slice(
      0,
      SOUND_SCORECARD.indexOf('  levels:'),
    )}  »levels: []\n`,
  },
  {
    code: 'scorecard-list-empty',
    path: 'spec.levels[0].policies',
    text: scorecard(
      'policies: [global.owned, global.described]',
      '»policies: []',
    ),
  },
  {
    code: 'scorecard-level-twice',
    path: 'spec.levels[1].name',
    text: scorecard('name: gold', '»name: Bronze'),
  },
  {
    code: 'scorecard-weight-of-nothing',
    path: 'spec.weights["global.maskd"]',
    text: scorecard('{ global.masked: 3 }', '{ »global.maskd: 3 }'),
  },
  {
    code: 'campaign-over-before-it-begins',
    path: 'spec.due',
    text: campaign('due: 2026-06-30', '»due: 2026-02-28'),
  },
];
