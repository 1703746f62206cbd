import type { SourceStatus } from '@meshstage/plugin-data-mesh-common';
import {
  textOf,
  theChangelog,
  theComparison,
  theRevisions,
  theSchemaComparison,
} from '../data/history';
import {
  changeAt,
  policyProductAt,
  policyProductCount,
  theGovernance,
  thePolicies,
  thePolicy,
  thePolicyFiles,
} from '../data/governance';
import { theLineage } from '../data/lineage';
import { JUDGED_TEXT } from '../data/policies.table';
import { productAt, theProduct } from '../data/products';
import { theReplay } from '../data/replay';
import { scaleOf } from '../data/scale';
import { theSchema } from '../data/schema';
import { theOwnerTrend, theScorecard, theScorecards } from '../data/scorecards';
import { submissionAt, submissionOf } from '../data/submissions';
import { pageOf } from './pageOf';

/** What stands in the place of the backend for one request. */
export interface Asked {
  state: string;
  query: URLSearchParams;
  /** What the groups of the pattern of a route have caught. */
  parts: string[];
}

const demoSource: SourceStatus = {
  id: 'demo',
  type: 'files',
  domains: ['*'],
  state: 'ok',
  lastReadAt: '2026-11-20T09:00:00.000Z',
  lastSuccessAt: '2026-11-20T09:00:00.000Z',
  products: 48,
  heldRemovals: [],
};

/** The routes of the API that the screens ask, the first that fits answers. */
export const routes: readonly [RegExp, (asked: Asked) => unknown][] = [
  [/^\/products$/, ({ state, query }) => products(state, query)],
  [/^\/products\/[^/]+\/[^/]+\/schema$/, ({ state }) => theSchema(state)],
  [/^\/products\/[^/]+\/[^/]+\/lineage$/, ({ state }) => theLineage(state)],
  [
    /^\/products\/[^/]+\/[^/]+\/changelog$/,
    ({ state, query }) => theChangelog(state, query),
  ],
  [
    /^\/products\/[^/]+\/[^/]+\/revisions$/,
    ({ state, query }) => theRevisions(state, query),
  ],
  [
    /^\/products\/[^/]+\/[^/]+\/governance$/,
    ({ state }) => theGovernance(state),
  ],
  [
    /^\/products\/[^/]+\/[^/]+\/governance\/history$/,
    ({ state, query }) => pageOf(query, 120, i => changeAt(state, i)),
  ],
  [
    /^\/products\/[^/]+\/[^/]+\/governance\/history\/(\d+)$/,
    ({ state, parts }) => theReplay(state, Number(parts[0])),
  ],
  [/^\/governance\/policies$/, ({ state }) => thePolicies(state)],
  [
    /^\/governance\/policies\/[^/]+\/products$/,
    ({ state, query }) =>
      pageOf(query, policyProductCount(state), i => policyProductAt(state, i)),
  ],
  [
    /^\/governance\/policies\/([^/]+)$/,
    ({ state, parts }) => thePolicy(state, parts[0]),
  ],
  [/^\/governance\/scorecards$/, ({ state }) => theScorecards(state)],
  [/^\/governance\/scorecards\/[^/]+$/, ({ state }) => theScorecard(state)],
  [
    /^\/governance\/scorecards\/[^/]+\/trend$/,
    ({ state, query }) => theOwnerTrend(state, query),
  ],
  [/^\/policy-files$/, ({ state }) => thePolicyFiles(state)],
  [/^\/comparisons$/, ({ state, query }) => theComparison(state, query)],
  [
    /^\/comparisons\/schema$/,
    ({ state, query }) => theSchemaComparison(state, query),
  ],
  [/^\/revisions\/judged\/text$/, () => JUDGED_TEXT],
  [/^\/revisions\/(.+)\/text$/, ({ state, parts }) => textOf(state, parts[0])],
  [/^\/products\/[^/]+\/[^/]+$/, ({ state }) => theProduct(state)],
  [
    /^\/submissions$/,
    ({ state, query }) =>
      pageOf(query, scaleOf(state).submissions, i => submissionAt(state, i)),
  ],
  [
    /^\/submissions\/(.+)$/,
    ({ state, parts }) => submissionOf(state, parts[0]),
  ],
  [/^\/sources$/, () => [demoSource]],
  [/^\/registrations$/, () => []],
];

/** A search narrows down to those that it finds, as the backend does. */
function products(state: string, query: URLSearchParams) {
  const word = query.get('q')?.toLowerCase();
  const domain = query.get('domain');
  const all = Array.from({ length: scaleOf(state).products }, (_, i) =>
    productAt(state, i),
  ).filter(
    product =>
      (!word || product.title.toLowerCase().includes(word)) &&
      (!domain || product.domain === domain),
  );
  return pageOf(query, all.length, i => all[i]);
}
