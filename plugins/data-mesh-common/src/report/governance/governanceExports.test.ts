import type { ProductPolicy, ShownEvidence } from '../../client/types';
import { csvRow } from './csvRow';
import { csvWriter } from './csvWriter';
import { ExportedProduct } from './ExportedProduct';
import { reportWriter } from './reportWriter';
import { ResultsWriter } from './ResultsWriter';
import { sarifWriter } from './sarifWriter';

const counts = { pass: 1, fail: 0, waived: 0, error: 0, 'not-evaluated': 0 };

const failing: ShownEvidence = {
  outcome: 'fail',
  path: 'orders.email',
  document: 'sales/orders.odcs.yaml',
  line: 12,
  column: 9,
  message: 'Column orders.email is not masked',
};

function policyOf(overrides: Partial<ProductPolicy>): ProductPolicy {
  return {
    id: 'global.masked',
    title: 'PII is masked',
    why: 'Who can read it will.',
    category: 'privacy',
    severity: 'high',
    outcome: 'pass',
    counts,
    evidence: [],
    ...overrides,
  };
}

function productOf(
  policies: ProductPolicy[],
  overrides: Partial<ExportedProduct> = {},
): ExportedProduct {
  return {
    ref: 'dataproduct:sales/orders',
    title: 'Orders',
    domain: 'sales',
    owner: 'group:default/sales',
    evaluatedAt: '2026-03-02T12:00:00.500Z',
    state: 'current',
    policies,
    ...overrides,
  };
}

const fails = policyOf({
  outcome: 'fail',
  counts: { ...counts, fail: 5 },
  since: '2026-03-01T12:00:00.000Z',
  fix: { text: 'Mask it.' },
  evidence: [failing],
});
const waived = policyOf({
  outcome: 'waived',
  evidence: [
    {
      ...failing,
      outcome: 'waived',
      waiver: { reason: 'Until June.', expires: '2026-06-30' },
    },
  ],
});
const unknown = policyOf({
  outcome: 'not-evaluated',
  evidence: [
    { outcome: 'not-evaluated', path: 'Orders', reason: 'No catalog.' },
  ],
});

function written(writer: ResultsWriter, ...pages: ExportedProduct[][]): string {
  return [
    writer.open(),
    ...pages.map((page, index) => writer.page(page, index)),
    writer.close(),
  ].join('');
}

describe('csvRow', () => {
  it.each([
    ['"\'=1+1"', '=1+1'],
    ['"\'  =1+1"', '  =1+1'],
    ['"\'+49 30"', '+49 30'],
    ['"\'-2"', '-2'],
    ['"\'@SUM(A1)"', '@SUM(A1)'],
    ['"\'\t=1"', '\t=1'],
    ['"\'\uff1d1"', '\uff1d1'],
    ['"a=1"', 'a=1'],
    ['"a;\'=1"', 'a;=1'],
    ["\"'=1;' +2;b; ;'-3\"", '=1; +2;b; ;-3'],
    ["\"a\n'=1\r\n' @b;'\uff1d1\"", 'a\n=1\r\n @b;\uff1d1'],
    ['"\'\n\'=1"', '\n=1'],
    ['"a; b; c, =1"', 'a; b; c, =1'],
    ['"say ""no"", please"', 'say "no", please'],
    ['"a\nb"', 'a\nb'],
    ['-2', -2],
    ['', undefined],
  ])('writes %s for %j', (expected, cell) => {
    expect(csvRow([cell])).toBe(`${expected}\r\n`);
  });
});

describe('csvWriter', () => {
  it('has a line for each product and policy', () => {
    const text = written(
      csvWriter(),
      [
        productOf([fails, waived], {
          level: { state: 'reached', name: 'silver', index: 1 },
        }),
      ],
      [productOf([unknown], { title: '=cmd()', owner: undefined })],
    );
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^\ufeff"domain","product","title",/);
    expect(lines[1]).toBe(
      '"sales","dataproduct:sales/orders","Orders","group:default/sales","silver",' +
        '"global.masked","PII is masked","privacy","high","fail",1,5,0,0,0,' +
        '"2026-03-01T12:00:00.000Z","2026-03-02T12:00:00.500Z",' +
        '"Column orders.email is not masked; and 4 more","Mask it.","current"',
    );
    expect(lines[2]).toContain('(waived until 2026-06-30: Until June.)');
    expect(lines[3]).toContain('"\'=cmd()",,,');
    expect(lines[3]).toContain('Not evaluated: No catalog.');
  });
});

describe('reportWriter', () => {
  it('is a list of openreports.io, in which only a pass is a pass', () => {
    const passes = policyOf({ id: 'global.owner', title: 'Has an owner' });
    const text = written(
      reportWriter(),
      [productOf([fails, waived, unknown, passes]), productOf([])],
      [productOf([policyOf({ outcome: 'not-applicable' })])],
    );
    const list = JSON.parse(text);
    expect(list).toMatchObject({
      apiVersion: 'openreports.io/v1alpha1',
      kind: 'ReportList',
    });
    expect(list.items).toHaveLength(3);
    const [report] = list.items;
    expect(report).toMatchObject({
      kind: 'Report',
      metadata: { name: 'orders', namespace: 'sales' },
      scope: { kind: 'DataProduct', namespace: 'sales', name: 'orders' },
      source: 'meshstage',
      summary: { pass: 1, fail: 1, warn: 0, error: 1, skip: 1 },
    });
    expect(report.results[0]).toEqual({
      source: 'meshstage',
      policy: 'global.masked',
      category: 'privacy',
      severity: 'high',
      timestamp: { seconds: 1772366400, nanos: 0 },
      result: 'fail',
      scored: true,
      message: 'Column orders.email is not masked; and 4 more',
      properties: {
        title: 'PII is masked',
        outcome: 'fail',
        'items.pass': '1',
        'items.fail': '5',
        'items.waived': '0',
        'items.error': '0',
        'items.not-evaluated': '0',
      },
    });
    expect(report.results[3]).toMatchObject({
      message: 'Has an owner',
      timestamp: { seconds: 1772452800, nanos: 500_000_000 },
    });
    expect(list.items[2].summary).toMatchObject({ skip: 1, pass: 0 });
  });

  it('is a list of nothing where there is nothing', () => {
    expect(JSON.parse(written(reportWriter())).items).toEqual([]);
  });
});

describe('sarifWriter', () => {
  const tool = { name: 'Meshstage', version: '1.2.3' };

  it('has a run for each page, with what does not pass at its line', () => {
    const log = JSON.parse(
      written(
        sarifWriter(tool),
        [productOf([fails, waived])],
        [productOf([unknown, policyOf({})])],
      ),
    );
    expect(log).toMatchObject({ version: '2.1.0' });
    expect(log.runs).toHaveLength(2);
    const [first, second] = log.runs;
    expect(first.tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'global.masked',
        defaultConfiguration: { level: 'error' },
      }),
    ]);
    expect(first.results[0]).toMatchObject({
      ruleId: 'global.masked',
      level: 'error',
      message: { text: 'Column orders.email is not masked. Mask it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'sales/orders.odcs.yaml' },
            region: { startLine: 12, startColumn: 9 },
          },
        },
      ],
      properties: { product: 'dataproduct:sales/orders', outcome: 'fail' },
    });
    expect(first.results[0]).not.toHaveProperty('suppressions');
    expect(first.results[1]).toMatchObject({
      level: 'note',
      properties: { severity: 'high', outcome: 'waived' },
    });
    expect(first.results[1].suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Until June.',
      },
    ]);
    expect(second.automationDetails).toEqual({ id: 'governance/2' });
    expect(second.results).toHaveLength(1);
    expect(second.results[0]).toMatchObject({
      level: 'none',
      kind: 'open',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'dataproduct://sales/orders' },
          },
        },
      ],
    });
  });

  it('says of a field that it is missing, which no line can show', () => {
    const lacking: ShownEvidence = {
      ...failing,
      field: 'masking',
      wanted: { exists: true },
    };
    const evidence = [lacking, { ...lacking, seen: 'none' }];
    const [run] = JSON.parse(
      written(sarifWriter(tool), [productOf([policyOf({ evidence })])]),
    ).runs;
    const texts = run.results.map(
      ({ message }: { message: { text: string } }) => message.text,
    );
    expect(texts).toEqual([
      'Column orders.email is not masked. `masking` is missing.',
      'Column orders.email is not masked.',
    ]);
  });

  it('is a log without runs where there is nothing', () => {
    expect(JSON.parse(written(sarifWriter(tool))).runs).toEqual([]);
  });
});
