import {
  CatalogFacts,
  PolicyBaseline,
  PolicyWaiver,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { readLinesOf } from '../../registry/readLinesOf';
import { readUpstreamLines } from '../../registry/readUpstreamLines';
import { sha256 } from '../../database/sha256';
import { withBaseline } from '../baseline/withBaseline';
import { JudgedContext, JudgedNeighbour } from '../verdicts/JudgedContext';
import { Pause } from './createPause';
import { productFacts } from './productFacts';
import { readNeighbours } from './readNeighbours';
import { ScannedProduct } from './ScannedProduct';

/** What a product is to be judged from, with the hashes that tell whether it is new. */
export interface ProductContext {
  product: ScannedProduct;
  context: JudgedContext;
  /** Of the context, with an index. */
  catalog: CatalogFacts;
  /** JSON of the context, and its SHA-256. */
  body: string;
  contextId: string;
  /** Revisions of the product alone. */
  documentsId: string;
}

const NOBODY: readonly JudgedNeighbour[] = [];

/** What products are to be judged from, without reading any contract yet. */
export async function readContexts(options: {
  knex: Knex;
  products: readonly ScannedProduct[];
  facts: CatalogFacts;
  /** By the lower-case ref of the product. */
  waivers: ReadonlyMap<string, readonly PolicyWaiver[]>;
  /** What is spared of a product. */
  baselineOf: (product: ScannedProduct) => PolicyBaseline | undefined;
  /** Whether a policy looks at the contracts that products read. */
  asksInputs: boolean;
  pause: Pause;
}): Promise<ProductContext[]> {
  const { knex, products, facts, waivers, baselineOf, pause } = options;
  const productIds = products.map(({ productId }) => productId);
  const lines = await readLinesOf({
    knex,
    contractIds: contractIdsOf(products),
    columns: ['revision_id'],
  });
  const upstream = await readNeighbours({ knex, side: 'upstream', productIds });
  const inputs =
    options.asksInputs && (await readUpstreamLines({ knex, productIds }));
  const live = await readNeighbours({ knex, side: 'live', productIds });
  const factsOf = productFacts(facts);
  const contexts: ProductContext[] = [];
  for (const product of products) {
    const rest = pause();
    if (rest) {
      await rest;
    }
    const { plain, indexed } = factsOf(product.document, product.domain);
    const { productId, ref, domain, document, revisionId } = product;
    const contracts = new Set<string>();
    for (const port of document.outputPorts) {
      const line = lines.of(port, domain);
      if (line) {
        contracts.add(line.revision_id);
      }
    }
    const serving = upstream.get(productId) ?? NOBODY;
    const judged: JudgedContext = {
      ref,
      domain,
      product: revisionId,
      contracts: [...contracts],
      upstream: inputs
        ? serving.map(each => ({
            ...each,
            contracts: inputs(productId, each.ref),
          }))
        : serving,
      live: live.get(productId) ?? NOBODY,
      catalog: plain,
      waivers: waivers.get(ref.toLowerCase()) ?? [],
    };
    const hashed = hashedContext(withBaseline(judged, baselineOf(product)));
    contexts.push({
      product,
      catalog: indexed,
      documentsId: [revisionId, ...judged.contracts].join(' '),
      context: hashed.context,
      body: hashed.body,
      contextId: hashed.contextId,
    });
  }
  return contexts;
}

function contractIdsOf(products: readonly ScannedProduct[]): Set<string> {
  const ids = new Set<string>();
  for (const { document } of products) {
    for (const { contractId } of document.outputPorts) {
      if (contractId !== undefined) {
        ids.add(contractId);
      }
    }
  }
  return ids;
}

/** A context with the hash that tells whether it is new. */
export function hashedContext(
  context: JudgedContext,
): Pick<ProductContext, 'context' | 'body' | 'contextId'> {
  const body = JSON.stringify(context);
  return { context, body, contextId: sha256(body) };
}
