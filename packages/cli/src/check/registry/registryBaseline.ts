import {
  DataMeshApi,
  ProductDetail,
  ProductSummary,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { CheckedDocument } from '../CheckedDocument';
import { checkedDocument } from '../readChecked';

const PAGE = 200;
/** Product pages asked for at the same time. */
const AT_A_TIME = 8;

/**
 * What the registry serves now of the given documents: products by their ids,
 * contracts by theirs, in every major that a port serves. Looked for in the
 * domains that the documents name; in all where one names none.
 */
export async function registryBaseline(
  api: DataMeshApi,
  documents: readonly CheckedDocument[],
): Promise<CheckedDocument[]> {
  const models = documents.flatMap(({ reading: { document } }) =>
    document ? [document] : [],
  );
  const products = new Set(
    models.flatMap(({ kind, id }) => (kind === 'DataProduct' ? [id] : [])),
  );
  const contracts = new Set(
    models.flatMap(({ kind, id }) => (kind === 'DataContract' ? [id] : [])),
  );
  const domains = new Set(models.map(({ domain }) => slugify(domain ?? '')));
  const found = await findProducts(api, domains);
  const details = await mapSome(
    found.filter(({ id }) => contracts.size > 0 || products.has(id)),
    ({ ref }) => api.getProduct(ref),
  );
  const revisions = details.flatMap(detail => [
    ...(products.has(detail.id) ? [[detail.ref, detail.revisionId]] : []),
    ...linesOf(detail, contracts),
  ]);
  // Several ports may serve one line.
  const wanted = new Map(revisions.map(([file, id]) => [id, file]));
  return mapSome([...wanted], async ([id, file]) =>
    checkedDocument(file, Buffer.from(await api.getRevisionText(id))),
  );
}

function linesOf(
  { outputPorts }: ProductDetail,
  contracts: ReadonlySet<string>,
): string[][] {
  return outputPorts.flatMap(({ address, contract }) =>
    contract && contracts.has(contract.id)
      ? [[address, contract.revisionId]]
      : [],
  );
}

async function findProducts(
  api: DataMeshApi,
  domains: ReadonlySet<string>,
): Promise<ProductSummary[]> {
  const filters = domains.has('')
    ? [{}]
    : [...domains].map(domain => ({ domain }));
  const found: ProductSummary[] = [];
  for (const filter of filters) {
    let cursor: string | undefined;
    do {
      const page = await api.listProducts({ ...filter, cursor, limit: PAGE });
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }
  return found;
}

/** Results in the order of the items. */
async function mapSome<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const left = [...items.keys()];
  const run = async () => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      results[at] = await work(items[at]);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, run));
  return results;
}
