import { CONTRACT, PRODUCT } from '../../verdict/__fixtures__/orders.table';

/** The least that a context says. */
export const EMPTY_CONTEXT = {
  apiVersion: 'meshstage.io/v1alpha1',
  kind: 'CheckContext',
  hash: 'a',
  source: { id: 'git', domains: '*' },
  policies: { sources: [], lastGood: [] },
  waivers: [],
  products: [],
  lines: [],
};

const product = {
  ref: 'dataproduct:sales/orders',
  domain: 'sales',
  owner: 'group:default/sales-team',
  sourceId: 'git',
  sha256: 'a',
  text: PRODUCT,
};
const line = { sourceId: 'git', domain: 'sales', sha256: 'b', text: CONTRACT };

/** A registry in which a product is live. */
export const LIVE_CONTEXT = {
  ...EMPTY_CONTEXT,
  products: [product],
  lines: [line],
  readers: [],
};

/** What is wrong, as `code path`, and where. */
export const CONTEXT_CASES: readonly (readonly [
  expected: readonly string[],
  json: unknown,
])[] = [
  [[], EMPTY_CONTEXT],
  [[], LIVE_CONTEXT],
  [[], { ...EMPTY_CONTEXT, more: 1, catalog: null, now: null }],
  [['context-kind '], undefined],
  [['context-kind '], []],
  [['context-kind '], { ...EMPTY_CONTEXT, kind: 'DataPolicy' }],
  [['context-kind '], { ...EMPTY_CONTEXT, apiVersion: 'meshstage.io/v9' }],
  [['context-value source'], { ...EMPTY_CONTEXT, source: undefined }],
  [
    ['context-value source.domains[1]'],
    { ...EMPTY_CONTEXT, source: { id: 'a', domains: ['a', 1] } },
  ],
  [['context-value policies'], { ...EMPTY_CONTEXT, policies: 'all' }],
  [
    ['context-value policies.sources'],
    { ...EMPTY_CONTEXT, policies: { sources: 1, lastGood: [] } },
  ],
  [
    ['context-value policies.sources[0].files[0].content'],
    {
      ...EMPTY_CONTEXT,
      policies: {
        sources: [{ id: 'git', scope: 'global', files: [{ path: 'a' }] }],
        lastGood: [],
      },
    },
  ],
  [
    ['context-value waivers[0].expires', 'context-value waivers[1]'],
    {
      ...EMPTY_CONTEXT,
      waivers: [
        { policy: 'a', product: 'b', reason: 'c', requestedBy: 'd' },
        1,
      ],
    },
  ],
  [
    ['context-document products[0].text'],
    { ...EMPTY_CONTEXT, products: [{ ...product, text: CONTRACT }] },
  ],
  [
    ['context-document lines[0].text'],
    { ...EMPTY_CONTEXT, lines: [{ ...line, text: '\u0000' }] },
  ],
  [['context-value lines'], { ...EMPTY_CONTEXT, lines: undefined }],
  [
    ['context-value catalog.owners[0].ref'],
    { ...EMPTY_CONTEXT, catalog: { domains: [], owners: [{ name: 'a' }] } },
  ],
  [
    ['context-value compatibility.mode'],
    { ...EMPTY_CONTEXT, compatibility: { mode: 'BACK' } },
  ],
];
