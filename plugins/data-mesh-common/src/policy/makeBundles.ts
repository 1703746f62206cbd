import { DataContract, DataProduct } from '../model';
import { Bundle, ReadDocument } from './Bundle';
import { byPath } from './bundleDocuments';

/**
 * Puts the documents of one reading or push into bundles, the same whatever
 * their order:
 *
 * 1. by path, each product with the contracts of the batch that its output
 *    ports name: by id, and where several majors of that id are in the batch,
 *    those that the ports ask for (all of them when they ask for none that is
 *    there, so that one submission tells the whole story). A contract that
 *    several products name goes with the first of them; the others come later
 *    and find it live, or wait for it. So a batch never waits in a circle.
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
  const withProduct = [...groupBy(products, identity)].map(([, claims]) => {
    const named = namedContracts(claims, lines).filter(
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

function namedContracts(
  products: Typed<DataProduct>[],
  lines: Lines,
): ReadDocument[] {
  const ports = products.flatMap(({ document }) => document.outputPorts);
  const byContract = groupBy(ports, port => port.contractId);
  return [...byContract].flatMap(([contractId, namedBy]) => {
    const majors = contractId ? lines.get(contractId) : undefined;
    if (!majors) {
      return [];
    }
    const wanted = new Set(namedBy.map(port => port.version?.major));
    const fitting = [...majors].filter(
      ([major]) => major !== undefined && wanted.has(major),
    );
    return (fitting.length > 0 ? fitting : [...majors]).flatMap(
      ([, line]) => line,
    );
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
