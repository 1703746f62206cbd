import fc from 'fast-check';
import { load } from 'js-yaml';
import { DataContract, DataProduct, slugify } from '../model';
import { readDocument } from '../read';
import { OfficialValidator } from '../read/__testUtils__/officialValidator';
import { form } from './__testUtils__/form';
import { CLASSIFICATIONS, COLUMN_TYPES } from './FormColumn';
import { ProductForm } from './ProductForm';
import { writeProduct } from './writeProduct';

function written(filled: ProductForm) {
  const { product, problems } = writeProduct(filled);
  expect(problems).toEqual([]);
  return product!;
}

function readBoth(filled: ProductForm) {
  const [odps, odcs] = written(filled).documents.map(({ content }) =>
    readDocument(content),
  );
  expect([...odps.problems, ...odcs.problems]).toEqual([]);
  return {
    product: odps.document as DataProduct,
    contract: odcs.document as DataContract,
  };
}

const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .filter(each => each.trim() !== '' && !/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(each));

const forms = fc.record({
  domain: fc.constantFrom('sales', 'flight-operations'),
  name: text.filter(each => slugify(each) !== ''),
  purpose: text,
  limitations: fc.option(text, { nil: undefined }),
  status: fc.constantFrom('draft' as const, 'active' as const),
  columns: fc.uniqueArray(
    fc.record({
      name: text,
      logicalType: fc.constantFrom(...COLUMN_TYPES),
      required: fc.boolean(),
      unique: fc.boolean(),
      description: fc.option(text, { nil: undefined }),
      classification: fc.option(fc.constantFrom(...CLASSIFICATIONS), {
        nil: undefined,
      }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ name }) => name.trim() },
  ),
  sla: fc.record(
    {
      freshnessHours: fc.integer({ min: 1, max: 9999 }),
      availabilityPercent: fc.constantFrom(50, 99, 99.95, 100),
      retentionDays: fc.integer({ min: 1, max: 99999 }),
    },
    { requiredKeys: [] },
  ),
  support: fc.constantFrom(undefined, 'a@b.example', 'https://chat.example/x'),
});

describe('writeProduct', () => {
  it('writes documents that a person can go on editing', () => {
    const { documents, ...rest } = written(form());
    expect(rest).toEqual({
      ref: 'dataproduct:sales/orders-returns',
      productId: 'dp.sales.orders-returns',
      contractId: 'sales.orders-returns',
      folder: 'sales/orders-returns',
    });
    expect(documents.map(({ path }) => path)).toEqual([
      'sales/orders-returns/orders-returns.odps.yaml',
      'sales/orders-returns/orders-returns.odcs.yaml',
    ]);
    expect(documents[0].content).toMatchInlineSnapshot(`
      "apiVersion: v1.1.0
      kind: DataProduct
      # The identity of the product: it stays when everything else changes.
      id: dp.sales.orders-returns
      name: Orders & Returns
      version: 1.0.0
      # draft until people may rely on it, then active.
      status: active
      # The team that owns the domain owns the product.
      domain: sales
      # It serves data as its own systems hold it, made from no other product.
      type: sourceAligned

      description:
        purpose: Every order of the web shop, for planning and for finance.
        limitations: Orders of the last hour may still change.

      # What people consume. Its promise is the contract in orders-returns.odcs.yaml.
      outputPorts:
        - name: orders-returns
          version: 1.0.0
          contractId: sales.orders-returns

      # Where people ask.
      support:
        - channel: questions
          url: https://chat.example/sales-help
          scope: interactive
      "
    `);
    expect(documents[1].content).toMatchInlineSnapshot(`
      "apiVersion: v3.1.0
      kind: DataContract
      # The output port in orders-returns.odps.yaml names this id.
      id: sales.orders-returns
      name: Orders & Returns
      # A new minor version adds; a change that breaks somebody is a new major version.
      version: 1.0.0
      status: active
      domain: sales

      description:
        purpose: Every order of the web shop, for planning and for finance.

      # One table. Add physicalType to a column once you know where the data lies.
      schema:
        - name: orders_returns
          logicalType: object
          properties:
            - name: order_id
              logicalType: integer
              description: Number of the order.
              required: true
              unique: true
              classification: internal
              examples:
                - 1001
                - 1002
            - name: email
              logicalType: string
              required: false
              classification: confidential

      # What consumers may count on.
      slaProperties:
        - property: freshness
          value: 24
          unit: h
        - property: availability
          value: 99.5
          unit: '%'
        - property: retention
          value: 365
          unit: d
      "
    `);
  });

  it('says again what was filled in, and the port serves the contract', () => {
    const { product, contract } = readBoth(form());
    expect(product).toMatchObject({
      name: 'Orders & Returns',
      domain: 'sales',
      lifecycle: 'active',
      type: { value: 'source-aligned', derived: false },
      outputPorts: [{ contractId: contract.id }],
      support: [{ url: 'https://chat.example/sales-help' }],
    });
    expect(contract.sla).toMatchObject([
      { property: 'freshness', value: 24, unit: 'h' },
      { property: 'availability', value: 99.5, unit: '%' },
      { property: 'retention', value: 365, unit: 'd' },
    ]);
    expect(contract.schema[0].properties).toMatchObject([
      {
        name: 'order_id',
        required: true,
        unique: true,
        examples: [1001, 1002],
      },
      { name: 'email', required: false, unique: false, examples: [] },
    ]);
  });

  it('publishes no examples of a column that is kept closely or undecided', () => {
    const [, { content }] = written(form()).documents;
    expect(content).toContain('1001');
    expect(content).not.toContain('jane@');
  });

  it('leaves out what was not filled in', () => {
    const filled = form({
      limitations: ' ',
      sla: {},
      support: undefined,
    });
    const { product, contract } = readBoth(filled);
    expect(product.description).toEqual({ purpose: filled.purpose });
    expect(product.support).toEqual([]);
    expect(contract.sla).toEqual([]);
  });

  it('writes whatever people fill in so that it is read again unchanged', () => {
    fc.assert(
      fc.property(forms, filled => {
        const { product, contract } = readBoth(filled);
        expect(product.name).toBe(filled.name.trim());
        expect(product.description.purpose).toBe(filled.purpose.trim());
        expect(contract.description.purpose).toBe(filled.purpose.trim());
        expect(
          contract.schema[0].properties.map(each => ({
            name: each.name,
            logicalType: each.logicalType,
            required: each.required,
            unique: each.unique,
            description: each.description,
            classification: each.classification,
          })),
        ).toEqual(
          filled.columns.map(({ description, ...each }) => ({
            ...each,
            name: each.name.trim(),
            description: description?.trim(),
          })),
        );
      }),
    );
  });

  it('never leaves the folder of its domain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        const { product } = writeProduct(form({ name: `a${name}` }));
        for (const { path } of product?.documents ?? []) {
          expect(path).toMatch(
            /^sales\/[a-z0-9-]+\/[a-z0-9-]+\.od[pc]s\.yaml$/,
          );
        }
      }),
    );
  });

  it('is valid by the official schemas, where they are', () => {
    const official = new OfficialValidator();
    let judged = 0;
    fc.assert(
      fc.property(forms, filled => {
        for (const { content } of written(filled).documents) {
          const valid = official.isValid(load(content));
          judged += valid === undefined ? 0 : 1;
          expect(valid).not.toBe(false);
        }
      }),
      { numRuns: 50 },
    );
    process.stdout.write(`${judged} documents judged by official schemas\n`);
  });
});
