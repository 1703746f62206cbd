import { renderProblem } from '../../model';
import { contextHash } from './contextHash';
import {
  CONTEXT_CASES,
  EMPTY_CONTEXT,
  LIVE_CONTEXT,
} from './__fixtures__/contextCases.table';
import { readCheckContext } from './readCheckContext';

describe('readCheckContext', () => {
  it.each(CONTEXT_CASES)('finds %j', (expected, json) => {
    const { context, problems } = readCheckContext(json);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expected,
    );
    expect(context === undefined).toBe(expected[0] === 'context-kind ');
    for (const problem of problems) {
      const { message, fix } = renderProblem(problem);
      expect(`${message} ${fix}`).not.toMatch(/undefined|null|\[object/);
    }
  });

  it('makes of live documents what a registry knows of them', () => {
    const { context } = readCheckContext(LIVE_CONTEXT);
    expect(context).toMatchObject({
      products: [{ id: 'p-1', ref: 'dataproduct:sales/orders' }],
      lines: [
        {
          contractId: 'c-1',
          major: 1,
          servedBy: ['dataproduct:sales/orders'],
          readers: [],
        },
      ],
    });
  });

  it('knows no policies where they cannot be read, so that nothing passes', () => {
    const file = { path: 'a.yaml', content: '' };
    const source = { id: 'git', scope: 'global', files: [file] };
    const of = (...sources: unknown[]) => ({ sources, lastGood: [] });
    const files = (...more: unknown[]) => of({ ...source, files: more });
    const known = readCheckContext({ ...EMPTY_CONTEXT, policies: of(source) });
    expect(known.context?.governance).toBeDefined();
    for (const policies of [
      ...[null, 'all', undefined, { sources: 'all', lastGood: [] }],
      ...[of(source, 1), of({ ...source, id: 1 }), of({ ...source, scope: 1 })],
      ...[of({ ...source, files: 'all' }), files(file, null)],
      ...[files({ path: 'a.yaml' }), files({ ...file, unreadable: 1 })],
      ...[
        of({ ...source, unread: 'hr' }),
        of({ ...source, unread: ['hr', 1] }),
      ],
    ]) {
      const json = { ...EMPTY_CONTEXT, policies };
      expect(readCheckContext(json).context?.governance).toBeUndefined();
    }
  });

  it.each(['readers', 'upstream'])(
    'knows nothing of %s where one of them cannot be read',
    key => {
      const { products } = LIVE_CONTEXT;
      const read = (list: unknown[]) => {
        const json = { ...LIVE_CONTEXT, [key]: list };
        const governance = readCheckContext(json).context?.governance;
        return new Map(Object.entries(governance ?? {})).get(key);
      };
      expect(read(products)).toHaveLength(1);
      expect(
        read([...products, { ...products[0], text: 'x' }]),
      ).toBeUndefined();
    },
  );

  it('takes no waiver that exempts more than was approved', () => {
    const waiver = {
      policy: 'global.a',
      product: 'dataproduct:sales/orders',
      reason: 'c',
      requestedBy: 'user:default/ann',
      approvedBy: 'user:default/bob',
      expires: '2026-03-01',
    };
    const json = {
      ...EMPTY_CONTEXT,
      waivers: [waiver, { ...waiver, column: 1 }],
    };
    const { context, problems } = readCheckContext(json);
    expect(context?.governance?.waivers).toEqual([waiver]);
    expect(problems).toMatchObject([{ path: 'waivers[1].column' }]);
  });

  it('ends with whatever it is given', () => {
    const deep = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`);
    const many = Array.from({ length: 100_000 }, () => 1);
    const json = {
      ...EMPTY_CONTEXT,
      products: many,
      waivers: deep,
      lines: deep,
    };
    expect(readCheckContext(json).problems).toHaveLength(100);
  });
});

describe('contextHash', () => {
  it('is of what is judged by, and not of the time or of the order of keys', () => {
    const context = {
      apiVersion: 'meshstage.io/v1alpha1' as const,
      kind: 'CheckContext' as const,
      source: { id: 'git', domains: '*' as const },
      waivers: [],
      products: [],
      lines: [],
    };
    const hash = contextHash(context);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(contextHash({ now: '2026-01-01', ...context })).toBe(hash);
    const { kind, ...rest } = context;
    expect(contextHash({ ...rest, kind })).toBe(hash);
    expect(contextHash({ ...context, readers: [] })).not.toBe(hash);
  });
});
