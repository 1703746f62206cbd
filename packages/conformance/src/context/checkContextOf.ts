import { createHash } from 'node:crypto';
import {
  CheckContext,
  contextHash,
  loadDefinitions,
} from '@meshstage/plugin-data-mesh-common';
import { Case } from '../Case';
import { policySourcesOf } from './policySourcesOf';

/** Where the documents of cases come from, as of a push. */
const SOURCE_ID = 'push';

/** All that a judgement of a case looks at besides its documents, as a registry serves it. */
export function checkContextOf(given: Case): CheckContext {
  const { now, live, catalog, catalogAway, baseline, product } = given;
  const sources = policySourcesOf(given.sources);
  const before = loadDefinitions(policySourcesOf(given.before ?? {}));
  const { lastGood, waivers } = loadDefinitions(sources, before.lastGood);
  const context: Omit<CheckContext, 'hash'> = {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'CheckContext',
    now,
    source: { id: SOURCE_ID, domains: '*' },
    policies: { sources, lastGood: lastGood.policies },
    waivers,
    products: live.products.map(each => ({ ...each, ...origin(each.text) })),
    lines: live.lines.map(each => ({ ...each, ...origin(each.text) })),
    readers: live.readers,
    upstream: live.upstream,
    ...(!catalogAway && { catalog }),
    ...(baseline && { baselines: { [product]: baseline } }),
  };
  return { ...context, hash: contextHash(context) };
}

function origin(text: string) {
  return {
    sourceId: SOURCE_ID,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
