import fc from 'fast-check';
import {
  arbitraryBatch,
  arbitraryOrder,
  reordered,
} from './__testUtils__/arbitraryBatch';
import { contract, product } from './__testUtils__/documents';
import { readDocuments } from './__testUtils__/readDocuments';
import { Bundle, ReadDocument } from './Bundle';
import { makeBundles } from './makeBundles';

/** `product | rivals | contracts | unreadable`, by path. */
function paths(bundle: Bundle): string {
  const { rivals = [], contracts, unreadable } = bundle;
  const groups = [
    bundle.product ? [bundle.product] : [],
    rivals,
    contracts,
    unreadable ? [unreadable] : [],
  ];
  return groups.map(group => group.map(({ path }) => path)).join(' | ');
}

const productAt = (path: string, ...ports: string[]) =>
  product(path, { id: path, name: path, domain: 'sales', ports });
const contractAt = (path: string, id: string, version?: string) =>
  contract(path, { id, version });

describe('makeBundles', () => {
  const cases: [string, string[], ReadDocument[]][] = [
    ['nothing', [], []],
    [
      'a product with the contracts that its ports name',
      ['p |  | c1,c2 | '],
      [
        productAt('p', '1.0.0 a', '1.0.0 b'),
        contractAt('c1', 'a'),
        contractAt('c2', 'b'),
      ],
    ],
    [
      'a contract that no product names, alone and last',
      ['p |  |  | ', ' |  | c | '],
      [contractAt('c', 'a'), productAt('p', '1.0.0 b')],
    ],
    [
      'two majors of a contract that no product names, each alone',
      [' |  | c1 | ', ' |  | c2 | '],
      [contractAt('c1', 'a', '1.0.0'), contractAt('c2', 'a', '2.0.0')],
    ],
    [
      'of several majors those that the ports ask for',
      ['p |  | c1,c3 | ', ' |  | c2 | '],
      [
        productAt('p', '1.4.0 a', '3.0.0 a'),
        ...[1, 2, 3].map(n => contractAt(`c${n}`, 'a', `${n}.0.0`)),
      ],
    ],
    [
      'a single major, whatever the port asks for',
      ['p |  | c | '],
      [productAt('p', '7.0.0 a'), contractAt('c', 'a')],
    ],
    [
      'all majors when the port asks for none that is there',
      ['p |  | c1,c2 | '],
      [
        productAt('p', '7.0.0 a'),
        contractAt('c1', 'a', '1.0.0'),
        contractAt('c2', 'a', '2.0.0'),
      ],
    ],
    [
      'but none of them when another product names the id too',
      ['p |  |  | ', 'q |  | c1 | ', ' |  | c2 | '],
      [
        productAt('p', '7.0.0 a'),
        productAt('q', '1.0.0 a'),
        contractAt('c1', 'a', '1.0.0'),
        contractAt('c2', 'a', '2.0.0'),
      ],
    ],
    [
      'a contract of two products with the first by path',
      ['p |  | c | ', 'q |  | d | '],
      [
        productAt('q', '1.0.0 a', '1.0.0 b'),
        productAt('p', '1.0.0 a'),
        contractAt('c', 'a'),
        contractAt('d', 'b'),
      ],
    ],
    [
      'products with one id together, with what any of them names',
      ['p | q | c | '],
      [
        product('q', { id: 'x', domain: 'sales', ports: ['1.0.0 a'] }),
        product('p', { id: 'x', domain: 'sales' }),
        contractAt('c', 'a'),
      ],
    ],
    [
      'contracts of one line together',
      [' |  | c1,c2 | '],
      [contractAt('c2', 'a', '1.0.0'), contractAt('c1', 'a', '1.9.0')],
    ],
    [
      'a contract that serves two ports once',
      ['p |  | c | '],
      [productAt('p', '1.0.0 a', '1.1.0 a'), contractAt('c', 'a')],
    ],
    [
      'what could not be read, each alone',
      [' |  |  | x', ' |  |  | y'],
      readDocuments({ y: 'kind: [', x: 'kind: DataProduct' }),
    ],
  ];

  it.each(cases)('makes %s', (_, expected, documents) => {
    expect(makeBundles(documents).map(paths)).toEqual(expected);
    expect(makeBundles([...documents].reverse()).map(paths)).toEqual(expected);
  });

  it('puts every document into one bundle, whatever their order', () => {
    fc.assert(
      fc.property(arbitraryBatch, arbitraryOrder, (documents, order) => {
        const bundles = makeBundles(documents);
        const placed = bundles.flatMap(bundle => [
          ...(bundle.product ? [bundle.product] : []),
          ...(bundle.rivals ?? []),
          ...bundle.contracts,
          ...(bundle.unreadable ? [bundle.unreadable] : []),
        ]);
        expect(placed.map(({ path }) => path).sort()).toEqual(
          documents.map(({ path }) => path).sort(),
        );
        expect(makeBundles(reordered(documents, order))).toEqual(bundles);
      }),
    );
  });

  it('takes ten thousand products in less than two seconds', () => {
    const documents = readDocuments({ x: '' });
    for (let i = 0; i < 10_000; i += 1) {
      const name = `n${i}`;
      documents.push(
        productAt(`p${i}`, `1.0.0 ${name}`),
        contractAt(`c${i}`, name),
      );
    }
    const start = performance.now();
    expect(makeBundles(documents)).toHaveLength(10_001);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
