import { Knex } from 'knex';
import { DataProduct, lightEntity } from '@meshstage/plugin-data-mesh-common';
import { ProductRow, RevisionRow } from '../database/rows';
import { sha256 } from '../database/sha256';
import { storedText } from '../database/storedText';
import { whereInMany } from '../database/whereInMany';
import { enqueueProducts } from '../governance/scan/enqueueProducts';
import { facetRows } from './facetRows';
import { foldText } from './foldText';
import { readConsumes } from './readConsumes';
import { readLinesOf } from './readLinesOf';
import { FACETS_VERSION, storeFacets } from './storeFacets';

const CHUNK = 100;

/**
 * Computes again what products show of themselves and of others: the light
 * entity, the text that is searched, and the facets; what policies say of them is
 * asked for. Resolves to the refs of those whose entity changed. Must run under
 * the writer lock.
 */
export async function refreshProducts(options: {
  tx: Knex.Transaction;
  productIds: Iterable<string>;
}): Promise<string[]> {
  const { tx, productIds } = options;
  const ids = [...new Set(productIds)];
  const changed: string[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    changed.push(...(await refresh(tx, ids.slice(start, start + CHUNK))));
  }
  await enqueueProducts({ tx, productIds: ids });
  return changed;
}

async function refresh(tx: Knex.Transaction, ids: string[]): Promise<string[]> {
  const rows = await readProducts(tx, ids);
  const products = rows.map(row => ({
    row,
    document: JSON.parse(row.model) as DataProduct,
  }));
  const lines = await readLinesOf({
    knex: tx,
    contractIds: products.flatMap(({ document }) =>
      document.outputPorts.flatMap(port => port.contractId ?? []),
    ),
    columns: ['summary', 'column_names', 'classifications'],
  });
  const consumes = await readConsumes({ knex: tx, productIds: ids });
  const changed: string[] = [];
  const facets: Parameters<typeof storeFacets>[0]['products'] = [];
  for (const { row, document } of products) {
    const ports = document.outputPorts.map(port => {
      const line = lines.of(port, row.domain);
      const summary =
        line && (JSON.parse(line.summary) as { version?: string });
      return { port, line, version: summary?.version };
    });
    facets.push({
      productId: row.product_id,
      facets: facetRows(row.product_id, {
        tags: document.tags,
        classifications: ports.flatMap(
          ({ line }) => JSON.parse(line?.classifications ?? '[]') as string[],
        ),
      }),
    });
    const entity = JSON.stringify(
      lightEntity({
        product: document,
        ref: row.ref,
        domain: row.domain,
        name: row.name,
        title: row.title,
        owner: row.owner,
        ports: ports.map(({ port, version }) => ({
          name: port.name,
          version: port.version?.text,
          contractId: port.contractId,
          contractVersion: version,
        })),
        consumes: consumes.get(row.product_id) ?? [],
        location: row.location ?? '',
        revisionHash: row.sha256,
        state: row.state === 'source-removed' ? 'source-removed' : 'live',
      }),
    );
    const derived = {
      entity,
      entity_hash: sha256(entity),
      facets_version: FACETS_VERSION,
      search_text: searchText(
        row,
        document,
        ports.map(({ line }) => line?.column_names ?? ''),
      ),
    };
    if (derived.entity_hash !== row.entity_hash) {
      changed.push(row.ref);
    }
    if (
      derived.entity_hash !== row.entity_hash ||
      derived.search_text !== row.search_text ||
      derived.facets_version !== row.facets_version
    ) {
      await tx<ProductRow>('products')
        .where({ product_id: row.product_id })
        .update(derived);
    }
  }
  await storeFacets({ tx, products: facets });
  return changed;
}

async function readProducts(tx: Knex.Transaction, ids: string[]) {
  const query = tx<ProductRow>('products')
    .join<RevisionRow>(
      'revisions',
      'revisions.revision_id',
      'products.revision_id',
    )
    .whereNot('products.state', 'removed')
    .select('products.*', 'revisions.model');
  whereInMany(query, tx, 'products.product_id', ids);
  return await query;
}

function searchText(
  row: Pick<ProductRow, 'title' | 'name' | 'purpose' | 'domain'>,
  { name, tags }: DataProduct,
  columns: string[],
): string {
  const words = [row.title, name, row.name, row.purpose, row.domain, ...tags];
  const text = foldText(words.filter(Boolean).join('\n'));
  return storedText([text, ...new Set(columns.map(foldText))].join('\n'));
}
