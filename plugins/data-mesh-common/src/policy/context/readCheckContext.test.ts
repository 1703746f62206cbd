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
    for (const policies of [null, 'all', undefined]) {
      const json = { ...EMPTY_CONTEXT, policies };
      expect(readCheckContext(json).context?.governance).toBeUndefined();
    }
  });

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
