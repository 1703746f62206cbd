import { DataContract, DataProduct, OutputPort } from '../model';
import { Bundle, ReadDocument } from './Bundle';
import { byPath } from './bundleDocuments';

/**
 * Puts the documents of one reading or push into bundles, the same whatever
 * their order:
 *
 * 1. by path, each product with the contracts of the batch that its output
 *    ports name: by id, and where several majors of that id are in the batch,
 *    those that the ports ask for. (Where they ask for none that is there, all
 *    of them, so that one submission tells the whole story; but none when
 *    another product names the id too, which must not suffer for it.) A
 *    contract that several products name goes with the first of them; the
 *    others come later and find it live, or wait for it. So products of a batch
 *    do not wait for each other in a circle.
 * 2. contracts that no product names, each line alone;
 * 3. what could not be read, each document alone.
 *
 * Documents that claim one identity (products with one id, contracts with one
 * id and major) are kept together, because judged one after the other the last
 * would silently replace the first.
 *
 * @remarks
 * Give it all documents of a source, not only the changed ones: only then is it
 * seen that two of them claim one identity.
 *
 * @public
 */
export function makeBundles(documents: ReadDocument[]): Bundle[] {
  const products: Typed<DataProduct>[] = [];
  const contracts: Typed<DataContract>[] = [];
  const unreadable: ReadDocument[] = [];
  for (const read of [...documents].sort(byPath)) {
    const { document } = read.reading;
    if (document?.kind === 'DataProduct') {
      products.push({ read, document });
    } else if (document?.kind === 'DataContract') {
      contracts.push({ read, document });
    } else {
      unreadable.push(read);
    }
  }

  const lines = groupLines(contracts);
  const taken = new Set<ReadDocument>();
  const claimed = [...groupBy(products, identity).values()];
  const shared = sharedContracts(claimed);
  const withProduct = claimed.map(claims => {
    const named = namedContracts(claims, lines, shared).filter(
      read => !taken.has(read),
    );
    named.forEach(read => taken.add(read));
    const [product, ...rivals] = claims.map(readOf);
    return {
      product,
      ...(rivals.length > 0 ? { rivals } : {}),
      contracts: named.sort(byPath),
    };
  });
  const alone = [...lines.values()]
    .flatMap(majors => [...majors.values()])
    .map(line => line.filter(read => !taken.has(read)))
    .filter(line => line.length > 0)
    .sort(([a], [b]) => byPath(a, b));
  return [
    ...withProduct,
    ...alone.map(line => ({ contracts: line })),
    ...unreadable.map(read => ({ contracts: [], unreadable: read })),
  ];
}

interface Typed<T> {
  read: ReadDocument;
  document: T;
}

/** Contract documents by id and major. */
type Lines = Map<
  string | ReadDocument,
  Map<number | undefined, ReadDocument[]>
>;

function groupLines(contracts: Typed<DataContract>[]): Lines {
  const lines: Lines = new Map();
  for (const [id, group] of groupBy(contracts, identity)) {
    const majors = groupBy(group, each => each.document.version?.major);
    lines.set(
      id,
      new Map([...majors].map(([major, line]) => [major, line.map(readOf)])),
    );
  }
  return lines;
}

/** Ids of contracts that more than one product names. */
function sharedContracts(claimed: Typed<DataProduct>[][]): Set<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const claims of claimed) {
    for (const contractId of portsByContract(claims).keys()) {
      (once.has(contractId) ? shared : once).add(contractId);
    }
  }
  return shared;
}

function portsByContract(
  claims: Typed<DataProduct>[],
): Map<string, OutputPort[]> {
  const ports = claims.flatMap(({ document }) => document.outputPorts);
  return groupBy(
    ports.filter(({ contractId }) => contractId),
    port => port.contractId ?? '',
  );
}

function namedContracts(
  claims: Typed<DataProduct>[],
  lines: Lines,
  shared: ReadonlySet<string>,
): ReadDocument[] {
  return [...portsByContract(claims)].flatMap(([contractId, ports]) => {
    const majors = [...(lines.get(contractId) ?? [])];
    const wanted = new Set(ports.map(port => port.version?.major));
    const fitting = majors.filter(
      ([major]) => major !== undefined && wanted.has(major),
    );
    const rest = majors.length > 1 && shared.has(contractId) ? [] : majors;
    return (fitting.length > 0 ? fitting : rest).flatMap(([, line]) => line);
  });
}

/** A document without id claims nothing; it is its own identity. */
function identity({ read, document }: Typed<{ id: string }>) {
  return document.id || read;
}

function readOf({ read }: { read: ReadDocument }): ReadDocument {
  return read;
}

function groupBy<T, K>(items: T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) {
      group.push(item);
    } else {
      groups.set(key(item), [item]);
    }
  }
  return groups;
}
