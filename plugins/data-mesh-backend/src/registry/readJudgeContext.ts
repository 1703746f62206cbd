import { Knex } from 'knex';
import {
  ContextKeys,
  DataContract,
  DataProduct,
  LiveLine,
  LiveProduct,
  resolvePort,
} from '@meshstage/plugin-data-mesh-common';
import { fromMajorColumn } from '../database/major';
import {
  ContractLineRow,
  PortRow,
  ProductRow,
  RevisionRow,
} from '../database/rows';
import { storedText } from '../database/storedText';
import { whereInMany } from '../database/whereInMany';

/** The live state that a judgement looks at. */
export interface LiveState {
  products: LiveProduct[];
  lines: LiveLine[];
}

/** What is live under the keys of a bundle. */
export async function readJudgeContext(options: {
  knex: Knex;
  keys: ContextKeys;
}): Promise<LiveState> {
  const { knex, keys } = options;
  const contractIds = keys.contractIds.map(storedText);
  const products = await readProducts(knex, keys, contractIds);
  return { products, lines: await readLines(knex, keys.contractIds, products) };
}

async function readProducts(
  knex: Knex,
  keys: ContextKeys,
  contractIds: string[],
): Promise<LiveProduct[]> {
  const servers = knex<PortRow>('ports').select('product_id');
  whereInMany(servers, knex, 'contract_id', contractIds);
  const rows = await knex<ProductRow>('products')
    .join<RevisionRow>(
      'revisions',
      'revisions.revision_id',
      'products.revision_id',
    )
    .whereNot('products.state', 'removed')
    .where(query => {
      query.whereIn('products.product_id', servers);
      query.orWhere(either =>
        whereInMany(
          either,
          knex,
          'products.product_id',
          keys.productIds.map(storedText),
        ),
      );
      query.orWhere(either =>
        whereInMany(either, knex, 'products.ref', keys.refs),
      );
    })
    .orderBy('products.ref')
    .select(
      'products.product_id',
      'products.ref',
      'products.domain',
      'products.owner',
      'products.source_id',
      'products.sha256',
      'revisions.model',
    );
  return rows.map(row => ({
    id: row.product_id,
    ref: row.ref,
    domain: row.domain,
    owner: row.owner,
    sourceId: row.source_id,
    sha256: row.sha256,
    document: JSON.parse(row.model) as DataProduct,
  }));
}

/** The live lines of contracts, with those of some products that serve them. */
export async function readLines(
  knex: Knex,
  contractIds: string[],
  products: LiveProduct[],
): Promise<LiveLine[]> {
  const query = knex<ContractLineRow>('contract_lines')
    .join<RevisionRow>(
      'revisions',
      'revisions.revision_id',
      'contract_lines.revision_id',
    )
    .orderBy(['contract_lines.contract_id', 'contract_lines.major'])
    .select(
      'contract_lines.contract_id',
      'contract_lines.major',
      'contract_lines.source_id',
      'contract_lines.domain',
      'contract_lines.sha256',
      'revisions.model',
    );
  whereInMany(
    query,
    knex,
    'contract_lines.contract_id',
    contractIds.map(storedText),
  );
  const rows = await query;
  const majors = new Map<string, (number | undefined)[]>();
  for (const row of rows) {
    const known = majors.get(row.contract_id) ?? [];
    majors.set(row.contract_id, [...known, fromMajorColumn(row.major)]);
  }
  const servedBy = refsByLine(products, majors);
  return rows.map(row => {
    const major = fromMajorColumn(row.major);
    return {
      contractId: row.contract_id,
      major,
      sourceId: row.source_id,
      domain: row.domain ?? undefined,
      sha256: row.sha256,
      document: JSON.parse(row.model) as DataContract,
      servedBy: [...(servedBy.get(lineKey(row.contract_id, major)) ?? [])],
    };
  });
}

function refsByLine(
  products: LiveProduct[],
  majors: ReadonlyMap<string, (number | undefined)[]>,
): Map<string, Set<string>> {
  const refs = new Map<string, Set<string>>();
  for (const { ref, document } of products) {
    for (const port of document.outputPorts) {
      const contractId = port.contractId ?? '';
      const resolution = resolvePort(port, majors.get(contractId) ?? []);
      if (resolution.kind === 'resolved') {
        const key = lineKey(contractId, resolution.major);
        refs.set(key, (refs.get(key) ?? new Set()).add(ref));
      }
    }
  }
  return refs;
}

function lineKey(contractId: string, major: number | undefined): string {
  return JSON.stringify([contractId, major ?? null]);
}
