import fc from 'fast-check';
import { ReadDocument } from '../Bundle';
import { contract, product } from './documents';
import { readDocuments } from './readDocuments';

const contractId = fc.constantFrom('a', 'b', 'c', 'd');
const version = fc.constantFrom('0.1.0', '1.0.0', '1.0.0', '2.0.0', 'latest');
const domain = fc.constantFrom('sales', 'sales', 'logistics', 'nowhere');
const owner = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant('group:default/absent') },
);

const arbitraryProduct = fc
  .record({
    id: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
    name: fc.constantFrom('Orders', 'orders!', 'Trips', 'Stock', undefined),
    domain,
    owner,
    ports: fc.array(
      fc
        .tuple(fc.oneof(version, fc.constant('-')), contractId)
        .map(parts => parts.join(' ')),
      { maxLength: 2 },
    ),
  })
  .map(options => (path: string) => product(path, options));

const arbitraryContract = fc
  .record({
    id: contractId,
    version,
    domain: fc.oneof(domain, fc.constant(undefined)),
    name: fc.constantFrom('one', 'two'),
  })
  .map(options => (path: string) => contract(path, options));

const arbitraryText = fc
  .constantFrom('kind: [', '', 'kind: DataProduct', '{"kind":"DataContract"}')
  .map(text => (path: string) => readDocuments({ [path]: text })[0]);

/** Documents of few ids, versions and domains, so that they meet often. */
export const arbitraryBatch: fc.Arbitrary<ReadDocument[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: arbitraryProduct },
      { weight: 10, arbitrary: arbitraryContract },
      { weight: 1, arbitrary: arbitraryText },
    ),
    { maxLength: 8 },
  )
  .map(makers => makers.map((make, index) => make(`d${index}.yaml`)));

/** Numbers to sort a copy of a batch by: another order of the same documents. */
export const arbitraryOrder = fc.array(fc.integer(), {
  minLength: 9,
  maxLength: 9,
});

export function reordered<T>(items: T[], order: number[]): T[] {
  return items
    .map((item, index) => ({ item, rank: order[index] }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
