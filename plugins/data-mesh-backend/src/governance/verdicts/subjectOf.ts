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
  const documents: ReadDocument[] = [];
  for (const id of [product, ...contracts]) {
    const read = revisions.get(id);
    if (read) {
      documents.push(read);
    }
  }
  return makePolicySubject({
    ref,
    domain,
    documents,
    context: {
      now,
      catalog: facts,
      live: known(context.live, revisions),
      upstream: known(context.upstream, revisions),
      comparison: [],
    },
  });
}

function known(
  neighbours: readonly JudgedNeighbour[],
  revisions: ReadonlyMap<string, ReadDocument>,
): KnownProduct[] {
  const products: KnownProduct[] = [];
  for (const neighbour of neighbours) {
    const document = revisions.get(neighbour.revision)?.reading.document;
    if (document?.kind === 'DataProduct') {
      products.push(new StoredNeighbour(neighbour, document, revisions));
    }
  }
  return products;
}
