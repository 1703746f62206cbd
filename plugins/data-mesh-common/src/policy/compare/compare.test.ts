import { DataContract } from '../../model';
import { readDocument } from '../../read';
import { productText } from '../__testUtils__/documents';
import { readDocuments, sha256 } from '../__testUtils__/readDocuments';
import { judge } from '../judge';
import { JudgeContext } from '../JudgeContext';
import { makeBundles } from '../makeBundles';
import { nextVersion } from './nextVersion';
import { sunsetOf } from './sunsetOf';

interface Column {
  name: string;
  logicalType?: string;
  description?: string;
}

function contractText(
  version: string,
  columns: Column[],
  slaProperties: object[] = [],
): string {
  return JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'orders',
    version,
    status: 'active',
    slaProperties,
    schema: [{ name: 'orders', properties: columns }],
  });
}

function contractOf(text: string): DataContract {
  const { document } = readDocument(text);
  if (document?.kind !== 'DataContract') {
    throw new Error(`No contract: ${text}`);
  }
  return document;
}

function comparisonOf(before: string, after: string) {
  const context: JudgeContext = {
    source: { id: 'git', domains: ['sales'] },
    products: [],
    lines: [
      {
        contractId: 'orders',
        major: 1,
        sourceId: 'git',
        domain: 'sales',
        sha256: sha256(before),
        document: contractOf(before),
        servedBy: [],
      },
    ],
  };
  const [bundle] = makeBundles(readDocuments({ 'orders.odcs.yaml': after }));
  return judge(bundle, context).comparisons;
}

const A: Column = { name: 'a', logicalType: 'string' };
const B: Column = { name: 'b', logicalType: 'integer' };

describe('comparisons of a judgement', () => {
  it('are data, the gravest change first and placed in the new text', () => {
    const before = contractText('1.4.0', [A, B]);
    const after = contractText('1.5.0', [{ ...A, description: 'x' }]);
    expect(comparisonOf(before, after)).toEqual([
      {
        document: 'orders.odcs.yaml',
        comparison: {
          against: { version: '1.4.0', sha256: sha256(before) },
          mode: 'FORWARD_TRANSITIVE',
          bump: 'major',
          deservedVersion: '2.0.0',
          declaredBump: 'minor',
          breaking: true,
          enforced: true,
          total: 2,
          changes: [
            expect.objectContaining({
              rule: 'F1',
              path: '/schema[name=orders]/properties[name=b]',
              consumers: 'break',
              at: {
                before: { path: 'schema[0].properties[1]' },
                after: { path: 'schema[0].properties', line: 1, column: 142 },
              },
            }),
            expect.objectContaining({ rule: 'M2', after: 'x' }),
          ],
        },
      },
    ]);
  });

  it('are none where nothing is live, or the bytes are', () => {
    const text = contractText('1.4.0', [A]);
    expect(comparisonOf(text, text)).toEqual([]);
    expect(comparisonOf(text, contractText('2.0.0', [A]))).toEqual([]);
  });

  it('stay small: 500 changes, and no value of a whole table', () => {
    const many = Array.from({ length: 600 }, (_, i) => ({ name: `c${i}` }));
    const [{ comparison }] = comparisonOf(
      contractText('1.4.0', [A]),
      contractText('1.5.0', [A, ...many]),
    );
    expect(comparison.changes).toHaveLength(500);
    expect(comparison.total).toBe(600);
    const long = { ...B, description: 'x'.repeat(3_000) };
    const [grown] = comparisonOf(
      contractText('1.4.0', [A]),
      contractText('1.5.0', [A, long]),
    );
    expect(grown.comparison.changes).toEqual([
      expect.not.objectContaining({ after: expect.anything() }),
    ]);
  });

  it('tell of a product too', () => {
    const [before, after] = ['Orders', 'All orders'].map(name =>
      productText({ id: 'p', name, domain: 'sales' }),
    );
    const live = readDocument(before).document;
    const [bundle] = makeBundles(readDocuments({ 'p.yaml': after }));
    const { comparisons } = judge(bundle, {
      source: { id: 'git', domains: ['sales'] },
      lines: [],
      products:
        live?.kind === 'DataProduct'
          ? [
              {
                id: 'p',
                ref: 'dataproduct:sales/orders',
                domain: 'sales',
                owner: 'group:default/sales-team',
                sourceId: 'git',
                sha256: sha256(before),
                document: live,
              },
            ]
          : [],
    });
    expect(comparisons).toMatchObject([
      {
        document: 'p.yaml',
        comparison: { bump: 'patch', changes: [{ rule: 'M2', path: '/name' }] },
      },
    ]);
  });
});

describe('nextVersion', () => {
  it.each([
    ['1.4.1', '1.4.0', 'patch', []],
    ['1.5.0', '1.4.2', 'minor', [1]],
    ['2.0.0', '1.4.2', 'major', [1]],
    ['4.0.0', '1.4.2', 'major', [1, undefined, 3]],
    ['1.4.2', '1.4.2', 'none', []],
    [undefined, undefined, 'major', [1]],
  ] as const)(
    'is %s after %s by %s beside %j',
    (expected, from, bump, majors) => {
      expect(nextVersion({ semver: from }, bump, majors)).toBe(expected);
    },
  );
});

describe('sunsetOf', () => {
  const support = { property: 'endOfSupport', value: '2026-03-31' };
  const life = { property: 'el', value: '2026-06-30' };

  it.each([
    [undefined, []],
    ['2026-03-31T00:00:00.000Z', [support]],
    ['2026-06-30T00:00:00.000Z', [life, support]],
    [undefined, [{ property: 'endOfLife', value: 'some day' }]],
  ])('is %s for %j', (expected, sla) => {
    expect(sunsetOf(contractOf(contractText('1.0.0', [A], sla)))).toBe(
      expected,
    );
  });
});
