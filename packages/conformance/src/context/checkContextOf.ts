import { createHash } from 'node:crypto';
import {
  CatalogFacts,
  CheckContext,
  contextHash,
  loadDefinitions,
} from '@meshstage/plugin-data-mesh-common';
import { Case } from '../Case';
import { isAccepted } from './isAccepted';
import { policySourcesOf, unreadSourcesOf } from './policySourcesOf';

/** Where the documents of cases come from, as of a push. */
const SOURCE_ID = 'push';

/** All that a judgement of a case looks at besides its documents, as a registry serves it. */
export function checkContextOf(given: Case): CheckContext {
  const { now, live, catalog, catalogAway, baseline, product } = given;
  const sources = [
    ...policySourcesOf(given.sources),
    ...unreadSourcesOf(given),
  ];
  const before = loadDefinitions(policySourcesOf(given.before ?? {}));
  const { lastGood, ...definitions } = loadDefinitions(
    sources,
    before.lastGood,
  );
  const context: Omit<CheckContext, 'hash'> = {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'CheckContext',
    now,
    source: { id: SOURCE_ID, domains: '*' },
    policies: { sources, lastGood: lastGood.policies },
    waivers: definitions.waivers.filter(isAccepted(definitions.set, catalog)),
    products: live.products.map(each => ({ ...each, ...origin(each.text) })),
    lines: live.lines.map(each => ({ ...each, ...origin(each.text) })),
    readers: live.readers,
    upstream: live.upstream,
    ...(!catalogAway && { catalog: factsOf(catalog) }),
    ...(baseline && { baselines: { [product]: baseline } }),
  };
  return { ...context, hash: contextHash(context) };
}

function factsOf({ domains, owners }: Case['catalog']): CatalogFacts {
  return { domains, owners: owners.map(({ ref, name }) => ({ ref, name })) };
}

function origin(text: string) {
  return {
    sourceId: SOURCE_ID,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
