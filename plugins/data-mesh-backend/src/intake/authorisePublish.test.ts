import {
  judge,
  LiveProduct,
  makeBundles,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import { productYaml } from '../__testUtils__/documents';
import { VISIBLE_ALL } from '../access/Visibility';
import { authorisePublish } from './authorisePublish';

/** A bundle of one product, with the live product of the same id. */
function attempt(more: string) {
  const reading = readDocument(productYaml({ id: 'p-1', name: 'P' }) + more);
  const { document } = readDocument(productYaml({ id: 'p-1', name: 'P' }));
  if (document?.kind !== 'DataProduct') {
    throw new Error('The document of the test is no product');
  }
  const live: LiveProduct = {
    id: 'p-1',
    ref: 'dataproduct:sales/p',
    domain: 'sales',
    owner: 'group:default/sales-team',
    sourceId: 'push',
    sha256: 'a',
    document,
  };
  const [bundle] = makeBundles([{ path: 'p.yaml', sha256: 'b', reading }]);
  const state = { products: [live], lines: [] };
  const judgement = judge(bundle, {
    source: { id: 'push', domains: '*' },
    ...state,
  });
  return { bundle, judgement, live: state };
}

describe('authorisePublish', () => {
  const mayPublish = (ref: string) => ({
    publishing: { criteria: { property: 'ref' as const, values: [ref] } },
    reading: VISIBLE_ALL,
  });

  it.each([
    { state: 'waiting', more: '' },
    { state: 'refused', more: '\nname: Twice\n' },
  ])('knows the live product when $state', ({ state, more }) => {
    const submitted = attempt(more);
    expect(submitted.judgement.state).toBe(state);
    expect(() =>
      authorisePublish({
        ...submitted,
        rights: mayPublish('dataproduct:sales/p'),
      }),
    ).not.toThrow();
    expect(() =>
      authorisePublish({
        ...submitted,
        rights: mayPublish('dataproduct:sales/other'),
      }),
    ).toThrow('not allowed');
  });
});
