import fc from 'fast-check';
import {
  arbitraryBatch,
  arbitraryOrder,
  reordered,
} from './__testUtils__/arbitraryBatch';
import { MemoryRegistry } from './__testUtils__/MemoryRegistry';
import { contract, product } from './__testUtils__/documents';
import { judge } from './judge';
import { CatalogFacts, JudgeContext } from './JudgeContext';
import { indexCatalog } from './indexCatalog';
import { makeBundles } from './makeBundles';
import { NO_POLICIES } from './noPolicies';

const catalog: CatalogFacts = {
  domains: ['sales', 'logistics'].map(name => ({ name, owner: 'group:team' })),
  owners: [{ ref: 'group:default/team', name: 'team' }],
};
const context: JudgeContext = {
  source: { id: 'git', domains: '*' },
  products: [],
  lines: [],
  catalog,
  governance: NO_POLICIES,
};

describe('judge', () => {
  it.each(['DataProduct', 'DataContract', undefined] as const)(
    'refuses a document without model (%s) even if the reader found nothing',
    kind => {
      const read = {
        path: 'x',
        sha256: '1',
        reading: { kind, problems: [], text: 'x' },
      };
      const { state, problems } = judge(makeBundles([read])[0], context);
      expect(state).toBe('refused');
      expect(problems).toEqual([
        {
          document: 'x',
          problem: {
            code: 'document-unreadable',
            severity: 'error',
            path: '',
            data: {},
          },
        },
      ]);
    },
  );

  it('looks at a context with an index as at one without', () => {
    fc.assert(
      fc.property(arbitraryBatch, documents => {
        const indexed = { ...context, catalog: indexCatalog(catalog) };
        for (const bundle of makeBundles(documents)) {
          expect(judge(bundle, indexed)).toEqual(judge(bundle, context));
        }
      }),
    );
  });

  it('keeps its promises for every batch', () => {
    fc.assert(
      fc.property(arbitraryBatch, arbitraryOrder, (documents, order) => {
        const registry = new MemoryRegistry(catalog);
        for (const judgement of registry.submit('git', documents)) {
          const { state, waitingFor, contracts, problems } = judgement;
          const stored = contracts.length + (judgement.product ? 1 : 0);
          const errors = problems.filter(
            ({ problem }) => problem.severity === 'error',
          );
          expect(errors.length > 0).toBe(state === 'refused');
          expect(waitingFor.length > 0).toBe(state === 'waiting');
          expect(stored > 0).toBe(!['refused', 'waiting'].includes(state));
          expect(judgement.product?.owner).not.toBe('');
        }
        const other = new MemoryRegistry(catalog);
        other.submit('git', reordered(documents, order));
        expect(other.state()).toEqual(registry.state());
        expect(new Set(registry.refs()).size).toBe(registry.refs().length);
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same for the contracts of a bundle in any order, and changes nothing', () => {
    fc.assert(
      fc.property(arbitraryBatch, arbitraryOrder, (documents, order) => {
        for (const bundle of makeBundles(documents)) {
          const before = JSON.stringify([bundle, context]);
          const judgement = judge(bundle, context);
          const contracts = reordered(bundle.contracts, order);
          expect(judge({ ...bundle, contracts }, context)).toEqual(judgement);
          expect(JSON.stringify([bundle, context])).toBe(before);
        }
      }),
    );
  });

  it('finds nothing new in what it has accepted', () => {
    fc.assert(
      fc.property(arbitraryBatch, documents => {
        const registry = new MemoryRegistry(catalog);
        let state: string[] = [];
        // A bundle may wait for one that comes later; each pass takes one step.
        for (let pass = 0; pass < documents.length + 2; pass += 1) {
          state = registry.state();
          registry.submit('git', documents);
        }
        expect(registry.state()).toEqual(state);
        for (const judgement of registry.submit('git', documents)) {
          expect(['unchanged', 'waiting', 'refused']).toContain(
            judgement.state,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets no other source change what is live', () => {
    fc.assert(
      fc.property(arbitraryBatch, arbitraryBatch, (ours, theirs) => {
        const registry = new MemoryRegistry(catalog);
        registry.submit('git', ours);
        const before = registry.state();
        registry.submit('stranger', theirs);
        expect(registry.state()).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 300 },
    );
  });

  it('takes a batch of products that share contracts in one pass', () => {
    const registry = new MemoryRegistry(catalog);
    const domain = 'sales';
    const judgements = registry.submit('git', [
      product('z', { id: 'z', domain, ports: ['1.0.0 a', '1.0.0 b'] }),
      product('y', { id: 'y', domain, ports: ['1.0.0 b', '1.0.0 c'] }),
      product('x', { id: 'x', domain, ports: ['1.0.0 c', '1.0.0 a'] }),
      ...['a', 'b', 'c'].map(id => contract(id, { id })),
    ]);
    expect(judgements.map(({ state }) => state)).toEqual(
      Array(3).fill('accepted'),
    );
  });
});
