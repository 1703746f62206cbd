import {
  CatalogFacts,
  KnownProduct,
  makePolicySubject,
  PolicySubject,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { JudgedContext, JudgedNeighbour } from './JudgedContext';
import { StoredNeighbour } from './StoredNeighbour';

/**
 * What policies judge, from a context and the revisions that it names. Those who
 * are live are compared with nothing: what is live changes nothing.
 *
 * @param now - ISO 8601
 * @param facts - the catalog of the context with an index, which saves making one
 */
export function subjectOf(
  context: JudgedContext,
  revisions: ReadonlyMap<string, ReadDocument>,
  now: string,
  facts: CatalogFacts = context.catalog,
): PolicySubject {
  const { ref, domain, product, contracts } = context;
  return makePolicySubject({
    ref,
    domain,
    documents: [product, ...contracts].flatMap(id => revisions.get(id) ?? []),
    context: {
      now,
      catalog: facts,
      live: context.live.flatMap(each => known(each, revisions)),
      upstream: context.upstream.flatMap(each => known(each, revisions)),
      comparison: [],
    },
  });
}

function known(
  neighbour: JudgedNeighbour,
  revisions: ReadonlyMap<string, ReadDocument>,
): KnownProduct[] {
  const document = revisions.get(neighbour.revision)?.reading.document;
  return document?.kind === 'DataProduct'
    ? [new StoredNeighbour(neighbour, document, revisions)]
    : [];
}
