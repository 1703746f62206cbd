import { Knex } from 'knex';
import { planRemovals, RemovalPlan } from '@meshstage/plugin-data-mesh-common';
import { listProductsOfSource } from '../../registry/listProductsOfSource';
import { DocumentIdentity } from './DocumentIdentity';

/**
 * What a complete reading means for the products that the source published
 * before. A product is there while a document claims its id, wherever that
 * document is now; and while the document that it came from is there and has
 * not become another product, so that an edit that is refused, or cannot be
 * read, takes nothing away.
 */
export async function guardRemovals(options: {
  knex: Knex;
  sourceId: string;
  /** All paths that are there. */
  present: Set<string>;
  /** What the documents among them claim. */
  identities: Map<string, DocumentIdentity>;
  /** Product ids that the reading before held. */
  held: string[];
}): Promise<RemovalPlan> {
  const { knex, sourceId, present, identities, held } = options;
  const products = await listProductsOfSource({ knex, sourceId });
  const claimed = new Set<string>();
  for (const path of present) {
    const identity = identities.get(path);
    if (identity?.kind === 'DataProduct' && identity.id !== undefined) {
      claimed.add(identity.id);
    }
  }
  const idsFrom = new Map<string, string[]>();
  for (const { path, productId } of products) {
    idsFrom.set(path, [...(idsFrom.get(path) ?? []), productId]);
  }
  const becameAnother = (path: string, productId: string) => {
    const now = identities.get(path)?.id;
    return (
      now !== undefined &&
      now !== productId &&
      (idsFrom.get(path) ?? []).some(id => id === now)
    );
  };
  return planRemovals({
    products: products.map(({ productId, path, state }) => ({
      id: productId,
      state,
      present:
        claimed.has(productId) ||
        (present.has(path) && !becameAnother(path, productId)),
    })),
    held,
  });
}
