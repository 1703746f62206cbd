import {
  LiveLine,
  LiveProduct,
  makeBundles,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import { contractYaml, productYaml } from '../__testUtils__/documents';
import { VISIBLE_ALL, VISIBLE_NONE } from '../access/Visibility';
import { refuseLive } from './refuseLive';

const PRODUCT = productYaml({ id: 'p-1', name: 'Orders' });
const CONTRACT = contractYaml({ id: 'c-1', version: '1.2.0' });

function bundleOf(text: string) {
  const reading = readDocument(text);
  return makeBundles([{ path: 'a.yaml', sha256: 'a', reading }])[0];
}

function liveProduct(id: string, ref: string): LiveProduct {
  const { document } = readDocument(productYaml({ id, name: 'Secret name' }));
  if (document?.kind !== 'DataProduct') {
    throw new Error('The document of the test is no product');
  }
  const owner = 'group:default/sales-team';
  const domain = 'sales';
  return { id, ref, domain, owner, sourceId: 'git', sha256: 'b', document };
}

function liveLine(contractId: string, major?: number): LiveLine {
  const { document } = readDocument(CONTRACT);
  if (document?.kind !== 'DataContract') {
    throw new Error('The document of the test is no contract');
  }
  const rest = { sourceId: 'git', sha256: 'b', document, servedBy: [] };
  return { contractId, major, ...rest };
}

const ORDERS = 'dataproduct:sales/orders';
const OTHER = 'dataproduct:sales/other';

describe('refuseLive', () => {
  const check = (
    text: string,
    live: { products?: LiveProduct[]; lines?: LiveLine[] },
    reading = VISIBLE_ALL,
  ) =>
    refuseLive({
      bundle: bundleOf(text),
      judged: {
        live: { products: [], lines: [], ...live },
        candidateRef: text === PRODUCT ? ORDERS : undefined,
      },
      rights: { reading },
    });

  it.each([
    ['nothing is live', PRODUCT, {}],
    ['others are live', PRODUCT, { products: [liveProduct('p-2', OTHER)] }],
    [
      'a product serves the contract',
      CONTRACT,
      { products: [liveProduct('p-1', ORDERS)] },
    ],
    [
      'another major version is live',
      CONTRACT,
      { lines: [liveLine('c-1', 2)] },
    ],
    ['another contract is live', CONTRACT, { lines: [liveLine('c-2', 1)] }],
  ])('lets pass where %s', (_, text, live) => {
    expect(() => check(text, live)).not.toThrow();
  });

  it.each([
    [
      'its id',
      liveProduct('p-1', OTHER),
      /dataproduct:sales\/other already, "Secret name" from source git/,
    ],
    [
      'its name',
      liveProduct('p-2', ORDERS),
      /dataproduct:sales\/orders already/,
    ],
  ])('throws where a product with %s is live', (_, product, message) => {
    const live = { products: [product] };
    expect(() => check(PRODUCT, live)).toThrow(message);
    expect(() => check(PRODUCT, live, VISIBLE_NONE)).toThrow(
      /^There is a data product with this id or name already\. Choose another name$/,
    );
  });

  it('throws where the line of a contract is live', () => {
    expect(() => check(CONTRACT, { lines: [liveLine('c-1', 1)] })).toThrow(
      /^There is a data contract c-1 of this major version already/,
    );
  });
});
