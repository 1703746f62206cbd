import { readDocuments } from '../__testUtils__/readDocuments';
import { known } from './__testUtils__/known';
import { itemsOf } from './itemsOf';
import { makePolicySubject } from './makePolicySubject';
import { KnownProduct } from './PolicySubject';

const contract = (id: string, more: object) => ({
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id,
  version: '1.0.0',
  status: 'active',
  ...more,
});

/** A product that reads `a` and `b` and serves one contract. */
function subjectOf(
  served: object,
  upstream: readonly KnownProduct[] | undefined,
  more: object = {},
) {
  const product = {
    apiVersion: 'v1.1.0',
    kind: 'DataProduct',
    id: 'p',
    name: 'P',
    domain: 'sales',
    status: 'active',
    inputPorts: [
      { name: 'a', version: '1.0.0', contractId: 'a' },
      { name: 'b', version: '1.0.0', contractId: 'b' },
    ],
    outputPorts: [{ name: 'out', version: '1.0.0', contractId: 'c' }],
    ...more,
  };
  return makePolicySubject({
    documents: readDocuments({
      'p.yaml': JSON.stringify(product),
      'c.yaml': JSON.stringify(contract('c', served)),
    }),
    ...(upstream && { context: { upstream } }),
  });
}

/** A product for each contract; `null` = one that serves it and of which no contract is known. */
const serving = (contracts: { [id: string]: object | null }): KnownProduct[] =>
  Object.entries(contracts).map(([id, fields]) =>
    known(`of-${id}`, {
      ports: [`1.0.0 ${id}`],
      ...(fields && { contracts: [{ id, ...fields }] }),
    }),
  );

type Sla = readonly [property: string, value: unknown, unit?: string];

const promising = (...all: Sla[]) => ({
  slaProperties: all.map(([property, value, unit]) => ({
    property,
    value,
    unit,
  })),
});

/** What a field says, or what it would take to say it. */
function said(subject: ReturnType<typeof subjectOf>, kind: 'sla' | 'columns') {
  const [item] = itemsOf(kind, subject);
  const field = kind === 'sla' ? 'betterThanInputs' : 'fromMasked';
  return item.get(field) ?? item.lacks?.(field);
}

const DAY: Sla = ['freshness', 24, 'h'];
const HOUR: Sla = ['freshness', 1, 'h'];
const WEEK: Sla = ['freshness', 7, 'd'];

describe('betterThanInputs', () => {
  it.each<[unknown, Sla, { [id: string]: object | null }]>([
    [true, HOUR, { a: promising(DAY), b: promising(HOUR) }],
    [false, DAY, { a: promising(DAY), b: promising(HOUR) }],
    [false, WEEK, { a: promising(DAY), b: promising(HOUR) }],
    // By any name of the vocabulary, in any unit.
    [false, DAY, { a: promising(['latency', 1, 'd']), b: {} }],
    [true, ['latency', 1439, 'm'], { a: promising(['ly', 'P1D']), b: {} }],
    // What is better is larger for some.
    [
      true,
      ['availability', 99.9, '%'],
      { a: promising(['uptime', 0.99]), b: {} },
    ],
    [
      false,
      ['availability', 99, '%'],
      { a: promising(['uptime', 0.99]), b: {} },
    ],
    [true, ['retention', 2, 'y'], { a: promising(['re', 1, 'y']), b: {} }],
    // The best of several counts, since nobody knows which is relied on.
    [false, DAY, { a: promising(WEEK, HOUR), b: {} }],
    // Nobody promises it, or nobody can compare it.
    [undefined, HOUR, { a: promising(['availability', 99]), b: {} }],
    [undefined, HOUR, { a: promising(['freshness', 'soon']), b: {} }],
    [undefined, ['freshness', 'soon'], { a: promising(DAY), b: null }],
    [undefined, ['mood', 1, 'h'], { a: promising(['mood', 2, 'h']), b: {} }],
    [
      undefined,
      ['throughput', 5, 'rows'],
      { a: promising(['throughput', 1, 'MB']), b: {} },
    ],
    // What is not known could make it better, and cannot make it worse.
    ['upstream', DAY, { a: promising(DAY), b: null }],
    ['upstream', DAY, { a: promising(DAY) }],
    ['upstream', DAY, {}],
    [true, HOUR, { a: promising(DAY), b: null }],
  ])('is %j for %j of %j', (expected, own, contracts) => {
    const subject = subjectOf(promising(own), serving(contracts));
    expect(said(subject, 'sla')).toBe(expected);
  });

  it('is not known where nobody looked what is read', () => {
    expect(said(subjectOf(promising(DAY), undefined), 'sla')).toBe('upstream');
  });

  it('is nothing for a product that reads nothing, or only what is no contract', () => {
    for (const inputPorts of [[], [{ name: 'a source system' }]]) {
      const subject = subjectOf(promising(DAY), [], { inputPorts });
      expect(said(subject, 'sla')).toBeUndefined();
    }
  });

  it('is not known of a contract without its product', () => {
    const subject = makePolicySubject({
      documents: readDocuments({
        'c.yaml': JSON.stringify(contract('c', promising(DAY))),
      }),
      context: { upstream: [] },
    });
    expect(said(subject, 'sla')).toBe('upstream');
  });

  it('looks at what the port says that it is made from', () => {
    const outputPorts = [
      {
        name: 'out',
        version: '1.0.0',
        contractId: 'c',
        inputContracts: [{ id: 'b', version: '1.0.0' }],
      },
    ];
    const upstream = serving({ a: promising(WEEK), b: promising(DAY) });
    const subject = subjectOf(promising(DAY), upstream, { outputPorts });
    expect(said(subject, 'sla')).toBe(false);
  });

  it.each([
    [true, '1.0.0'],
    [false, '2.0.0'],
    // The only two lines fit it alike.
    ['upstream', undefined],
  ])('is %j for who reads version %j', (expected, version) => {
    const both = known('of-a', {
      ports: ['1.0.0 a', '2.0.0 a'],
      contracts: [
        { id: 'a', version: '1.4.0', ...promising(WEEK) },
        { id: 'a', version: '2.0.0', ...promising(DAY) },
      ],
    });
    const inputPorts = [{ name: 'a', version, contractId: 'a' }];
    const subject = subjectOf(promising(DAY), [both], { inputPorts });
    expect(said(subject, 'sla')).toBe(expected);
  });
});

describe('fromMasked', () => {
  const column = (transformSourceObjects: string[], more: object = {}) => ({
    schema: [
      {
        name: 'out',
        properties: [{ name: 'email', transformSourceObjects, ...more }],
      },
    ],
  });
  const masking = (value: string) => ({
    customProperties: [{ property: 'masking', value }],
  });
  const customers = {
    schema: [
      {
        name: 'customers',
        physicalName: 'lake.crm.CUSTOMERS_V1',
        properties: [
          { name: 'email', ...masking('hash') },
          { name: 'id', physicalName: 'CUST_ID' },
          { name: 'note', ...masking('none') },
          {
            name: 'address',
            properties: [{ name: 'street', encryptedName: 's' }],
          },
          { name: 'phones', items: masking('redact') },
        ],
      },
    ],
  };

  it.each<[unknown, string[], object?]>([
    [true, ['customers.email']],
    [true, ['Customers.EMAIL']],
    [true, ['lake.crm.customers_v1.email']],
    [true, ['somewhere.else.customers.email']],
    [true, ['customers.address.street']],
    [true, ['customers.phones']],
    [true, ['customers.id', 'customers.email']],
    [true, ['unheard.of', 'customers.email']],
    [false, ['customers.id']],
    [false, ['customers_v1.cust_id', 'customers.cust_id']],
    [false, ['customers.note']],
    // A dataset alone: what the logic names of it, else what has the same name.
    [true, ['customers']],
    [false, ['customers'], { transformLogic: 'sha(customers.id)' }],
    [true, ['customers'], { name: 'x', transformLogic: 'lower(email)' }],
    [undefined, ['customers'], { name: 'x' }],
    // Of no column of an input, nobody says anything.
    [undefined, []],
    [undefined, ['unheard.of']],
  ])('is %j of %j %j', (...[expected, sources, more]) => {
    const upstream = serving({ a: customers, b: {} });
    const subject = subjectOf(column(sources, more), upstream);
    expect(said(subject, 'columns')).toBe(expected);
  });

  it.each<[unknown, string[]]>([
    [true, ['customers.email', 'orders.id']],
    [false, ['customers.id']],
    ['upstream', ['orders.id']],
    ['upstream', ['customers.id', 'orders.id']],
  ])('is %j of %j where one contract is not known', (expected, sources) => {
    const upstream = serving({ a: customers, b: null });
    expect(said(subjectOf(column(sources), upstream), 'columns')).toBe(
      expected,
    );
  });

  it('is so of either of two datasets of one name', () => {
    const plain = {
      schema: [{ name: 'customers', properties: [{ name: 'email' }] }],
    };
    for (const upstream of [
      serving({ a: customers, b: plain }),
      serving({ a: plain, b: customers }),
    ]) {
      const subject = subjectOf(column(['customers.email']), upstream);
      expect(said(subject, 'columns')).toBe(true);
    }
  });

  it('ends with whatever it is given', () => {
    const dots = '.'.repeat(200_000);
    const logic = 'a'.repeat(1_000_000);
    const subject = subjectOf(
      column([dots, `${dots}customers.email`], { transformLogic: logic }),
      serving({ a: customers, b: {} }),
    );
    expect(said(subject, 'columns')).toBeUndefined();
  });
});
