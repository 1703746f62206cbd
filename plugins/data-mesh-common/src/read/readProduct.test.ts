import { FULL_PRODUCT_1_1 } from './__fixtures__/documents.table';
import { readDocument } from './readDocument';

const read = (text: string) => readDocument(text);

describe('products', () => {
  it('reads every field of ODPS 1.1', () => {
    const { document, problems, kind } = read(FULL_PRODUCT_1_1);
    expect(problems).toEqual([]);
    expect(kind).toBe('DataProduct');
    expect(document).toMatchObject({
      apiVersion: 'v1.1.0',
      id: '7b9f2f0e-product',
      name: 'Customer orders',
      version: { text: '2.3.0', semver: '2.3.0', major: 2 },
      status: 'Deprecated',
      lifecycle: 'deprecated',
      type: { value: 'consumer-aligned', derived: false },
      owner: 'group:default/sales',
      deprecated: true,
      createdAt: '2026-01-31T12:00:00Z',
      description: { purpose: 'Orders as customers placed them.' },
      synonyms: [{ synonym: 'purchases', locale: 'en-GB' }],
      context: {
        verifiedStatements: [{ text: 'How many orders a day?' }],
        constraints: [{ text: 'Never add tax twice.' }],
      },
      inputPorts: [
        {
          name: 'shop',
          version: { text: 'v1.2', semver: '1.2.0', major: 1 },
          contractId: 'shop-contract',
          deprecated: true,
        },
      ],
      outputPorts: [
        {
          name: 'orders',
          inputContracts: [{ id: 'shop-contract-1', version: { major: 1 } }],
          sbom: [{ type: 'spdx' }],
          // A date stays the text that was written.
          customProperties: [{ property: 'sunset', value: '2027-06-30' }],
        },
      ],
      managementPorts: [{ name: 'metrics', content: 'observability' }],
      team: { name: 'Sales data', members: [{ dateIn: '2020-02-03' }] },
      unknown: {},
    });
  });

  it('reads 0.9, whose team is a list', () => {
    const { document, problems } = read(
      'apiVersion: v0.9.0\nkind: DataProduct\nid: a\nstatus: draft\nteam: [{username: ann}]\n',
    );
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      lifecycle: 'draft',
      team: { members: [{ username: 'ann' }] },
      type: { value: 'source-aligned', derived: true },
    });
  });

  it.each([
    // Model, then what the owner wrote.
    ['source-aligned', 'sourceAligned'],
    ['source-aligned', 'source-aligned'],
    ['aggregate', 'Aggregate'],
    ['consumer-aligned', 'consumer_aligned'],
    ['dashboard', 'dashboard'],
  ])('type %s from %s', (value, written) => {
    expect(
      read(`apiVersion: v1.1.0\nkind: DataProduct\nid: a\ntype: ${written}\n`)
        .document,
    ).toMatchObject({ type: { value, derived: false } });
  });

  it.each([
    ['source-aligned', 0],
    ['consumer-aligned', 1],
    ['aggregate', 2],
  ])('type %s derived from %i inputs', (value, inputs) => {
    const ports = Array.from({ length: inputs }, (_, i) => ({ name: `i${i}` }));
    const text = JSON.stringify({
      apiVersion: 'v1.1.0',
      kind: 'DataProduct',
      id: 'a',
      inputPorts: ports,
    });
    expect(read(text).document).toMatchObject({
      type: { value, derived: true },
    });
  });

  it.each([
    ['active', 'active'],
    ['draft', 'proposed'],
    ['draft', 'Draft'],
    ['deprecated', 'deprecated'],
    ['retired', ' retired '],
    ['production', 'production'],
  ])('lifecycle %s from status %j', (lifecycle, status) => {
    const text = JSON.stringify({
      apiVersion: 'v1.1.0',
      kind: 'DataProduct',
      id: 'a',
      status,
    });
    expect(read(text).document).toMatchObject({ lifecycle, status });
  });

  it('has no model without an id, but all the problems', () => {
    const { kind, document, problems } = read(
      'apiVersion: v1.1.0\nkind: DataProduct\ncolour: red\n',
    );
    expect({ kind, document }).toEqual({
      kind: 'DataProduct',
      document: undefined,
    });
    expect(problems.map(({ code }) => code)).toEqual([
      'missing-id',
      'unknown-field',
    ]);
  });
});
