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
 */
export function subjectOf(options: {
  context: JudgedContext;
  revisions: ReadonlyMap<string, ReadDocument>;
  /** ISO 8601. */
  now: string;
  /** The catalog of the context with an index, which saves making one. */
  facts?: CatalogFacts;
  /** Stands for each of its contracts where these are not among the revisions. */
  unread?: ReadDocument;
}): PolicySubject {
  const { context, revisions, now, facts = context.catalog, unread } = options;
  const { ref, domain, product, contracts } = context;
  const documents: ReadDocument[] = [];
  const add = (read: ReadDocument | undefined) => read && documents.push(read);
  add(revisions.get(product));
  contracts.forEach(id => add(unread ?? revisions.get(id)));
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
