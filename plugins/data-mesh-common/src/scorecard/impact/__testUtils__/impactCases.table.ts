import {
  Documents,
  overlay,
  policy,
  scorecard,
  waiver,
} from './definitionTexts';

const ORDERS = 'dataproduct:sales/orders';

/** Columns of these classes have to be masked; none is. */
export function masked(
  classes: string[],
  more: object = {},
  id = 'global.masked',
) {
  return policy(id, {
    forEach: 'columns',
    when: { classification: { in: classes } },
    assert: { masking: { exists: true } },
    enforce: { publish: 'deny', check: 'deny', scan: 'audit' },
    ...more,
  });
}

/** Of restricted columns. */
export const MASKED = masked(['restricted']);
export const NAMED = policy('global.named', {
  assert: { name: { exists: true } },
  enforce: { publish: 'warn', check: 'warn', scan: 'audit' },
});
const OWNED = policy('global.owned', {
  assert: { ownerExists: { equals: true } },
  enforce: { publish: 'warn', check: 'warn', scan: 'audit' },
});
const AUDITED = masked(['restricted'], {
  enforce: { publish: 'audit', check: 'deny', scan: 'audit' },
});
export const TRUST = scorecard([
  ['bronze', 'global.named'],
  ['silver', 'global.masked'],
]);
/** The restricted columns of the product. */
export const BOTH = 'orders.email orders.phone';

type Case = [string, Documents, Documents, string[]];

/** Name, before, after, what flips. */
export const CASES: Case[] = [
  ['the same', { global: [MASKED] }, { global: [MASKED] }, []],
  [
    'only another place',
    { global: [MASKED, NAMED] },
    { global: [NAMED, MASKED] },
    [],
  ],
  [
    'a policy that it does not keep',
    { global: [NAMED] },
    { global: [NAMED, MASKED] },
    [`fails global.masked: - > fail, deny, 2: ${BOTH}`],
  ],
  ['a policy that it keeps', {}, { global: [NAMED] }, []],
  [
    'one that is gone',
    { global: [MASKED] },
    {},
    [`clears global.masked: fail > -, 2: ${BOTH}`],
  ],
  [
    'one that does not concern it any more',
    { global: [MASKED] },
    { global: [masked(['secret'])] },
    [`clears global.masked: fail > not-applicable, 2: ${BOTH}`],
  ],
  [
    'one that looks at more',
    { global: [MASKED] },
    { global: [masked(['restricted', 'public'])] },
    ['more global.masked: fail > fail, deny, 1: orders.id'],
  ],
  [
    'one that looks at less and still fails',
    { global: [masked(['restricted', 'public'])] },
    { global: [MASKED] },
    [],
  ],
  [
    'one that refuses what it only wrote down',
    { global: [AUDITED] },
    { global: [MASKED] },
    [`refused global.masked: fail > fail, deny, 2: ${BOTH}`],
  ],
  ['one that refuses no more', { global: [MASKED] }, { global: [AUDITED] }, []],
  [
    'one that nobody can answer here',
    {},
    { global: [OWNED] },
    ['unknown global.owned: - > not-evaluated, warn, 1: Orders'],
  ],
  [
    'one that is mended and one that breaks, the worst first',
    { global: [MASKED] },
    { global: [masked(['public'], {}, 'global.other')] },
    [
      'fails global.other: - > fail, deny, 1: orders.id',
      `clears global.masked: fail > -, 2: ${BOTH}`,
    ],
  ],
  [
    'a text that is broken: what was good stays',
    { global: [MASKED] },
    { global: ['kind: DataPolicy\nspec: {'] },
    [],
  ],
  [
    'a new text that is broken: nobody knows what it asks for',
    {},
    { global: ['kind: DataPolicy\nspec: {'] },
    ['unknown global-git:0.yaml: - > error, deny, 1: '],
  ],
  [
    'a waiver',
    { global: [MASKED] },
    { global: [MASKED, waiver('global.masked', ORDERS)] },
    [`waived global.masked: fail > waived, 2: ${BOTH}`],
  ],
  [
    'a waiver that is taken away',
    { global: [MASKED, waiver('global.masked', ORDERS)] },
    { global: [MASKED] },
    [`fails global.masked: waived > fail, deny, 2: ${BOTH}`],
  ],
  [
    'a waiver that is over',
    { global: [MASKED] },
    { global: [MASKED, waiver('global.masked', ORDERS, '2026-03-01')] },
    [],
  ],
  [
    'a waiver of another product',
    { global: [MASKED] },
    { global: [MASKED, waiver('global.masked', 'dataproduct:sales/other')] },
    [],
  ],
  [
    'what its domain adds to a policy, and a policy of its own',
    { global: [NAMED] },
    {
      global: [NAMED],
      sales: [
        overlay('global.named', 'sales', {
          assert: { purpose: { exists: true } },
        }),
        masked(['public'], {}, 'sales.masked'),
      ],
    },
    [
      'fails global.named: pass > fail, warn, 1: Orders',
      'fails sales.masked: - > fail, deny, 1: orders.id',
    ],
  ],
  [
    'a level that is lost',
    { global: [NAMED, TRUST, masked(['secret'])] },
    { global: [NAMED, TRUST, MASKED] },
    [
      `fails global.masked: not-applicable > fail, deny, 2: ${BOTH}`,
      'lost global.trust: silver > bronze, missing global.masked',
    ],
  ],
  [
    'a level that is reached',
    { global: [NAMED, TRUST, MASKED] },
    { global: [NAMED, TRUST, masked(['secret'])] },
    [
      `clears global.masked: fail > not-applicable, 2: ${BOTH}`,
      'reached global.trust: bronze > silver, missing ',
    ],
  ],
  [
    'a level of which nobody knows any more',
    { global: [NAMED, TRUST, masked(['secret'])] },
    { global: [NAMED, TRUST] },
    ['unknown global.trust: silver > unknown bronze, missing global.masked'],
  ],
  [
    'levels that are others, of policies that are the same',
    { global: [NAMED, MASKED, TRUST] },
    {
      global: [
        NAMED,
        MASKED,
        scorecard([
          ['bronze', 'global.masked'],
          ['silver', 'global.named'],
        ]),
      ],
    },
    ['lost global.trust: bronze > none, missing global.masked'],
  ],
  [
    'a scorecard that looks at it no more',
    { global: [NAMED, TRUST] },
    {
      global: [
        NAMED,
        scorecard([['bronze', 'global.named']], {
          match: { 'spec.lifecycle': 'retired' },
        }),
      ],
    },
    ['lost global.trust: unknown bronze > -, missing '],
  ],
];
