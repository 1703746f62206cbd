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
import { JudgedContext } from '../verdicts/JudgedContext';
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
  pause(): Promise<void>;
}): Promise<ProductContext[]> {
  const { knex, products, facts, waivers, baselineOf, pause } = options;
  const productIds = products.map(({ productId }) => productId);
  const lines = await readLinesOf({
    knex,
    contractIds: products.flatMap(({ document }) =>
      document.outputPorts.flatMap(port => port.contractId ?? []),
    ),
    columns: ['revision_id'],
  });
  const upstream = await readNeighbours({ knex, side: 'upstream', productIds });
  const inputs =
    options.asksInputs && (await readUpstreamLines({ knex, productIds }));
  const live = await readNeighbours({ knex, side: 'live', productIds });
  const factsOf = productFacts(facts);
  const contexts: ProductContext[] = [];
  for (const product of products) {
    await pause();
    const { plain, indexed } = factsOf(product.document, product.domain);
    const { productId, ref, domain, document, revisionId } = product;
    const contracts = document.outputPorts.flatMap(
      port => lines.of(port, domain)?.revision_id ?? [],
    );
    const judged: JudgedContext = {
      ref,
      domain,
      product: revisionId,
      contracts: [...new Set(contracts)],
      upstream: (upstream.get(productId) ?? []).map(each =>
        inputs ? { ...each, contracts: inputs(productId, each.ref) } : each,
      ),
      live: live.get(productId) ?? [],
      catalog: plain,
      waivers: waivers.get(ref.toLowerCase()) ?? [],
    };
    contexts.push({
      product,
      catalog: indexed,
      documentsId: [revisionId, ...judged.contracts].join(' '),
      ...hashedContext(withBaseline(judged, baselineOf(product))),
    });
  }
  return contexts;
}

/** A context with the hash that tells whether it is new. */
export function hashedContext(
  context: JudgedContext,
): Pick<ProductContext, 'context' | 'body' | 'contextId'> {
  const body = JSON.stringify(context);
  return { context, body, contextId: sha256(body) };
}
