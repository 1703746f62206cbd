import {
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  entityKindSchemaValidator,
} from '@backstage/catalog-model';
import fc from 'fast-check';
import { entityInput, readProduct } from './__testUtils__/entityInput';
import { dataProductEntitySchema } from './dataProductEntitySchema.table';
import { lightEntity } from './lightEntity';

/** Put together here, because the linter takes it for ours. */
const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

/** What the catalog asks of every entity, and what we ask of the kind. */
const envelope = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);
const validateKind = entityKindSchemaValidator(dataProductEntitySchema);

async function checkEntity(entity: Entity) {
  await expect(envelope.enforce(entity)).resolves.toEqual(entity);
  expect(validateKind(entity)).toBe(entity);
  expect(JSON.parse(JSON.stringify(entity))).toEqual(entity);
  expect(entity).not.toHaveProperty('metadata.title', '');
  expect(JSON.stringify(entity).length).toBeLessThan(40_000);
}

describe('lightEntity', () => {
  it('is what the catalog mirrors', async () => {
    const entity = lightEntity(entityInput());
    expect(entity).toEqual({
      apiVersion: 'meshstage.io/v1alpha1',
      kind: 'DataProduct',
      metadata: {
        name: 'orders-returns',
        namespace: 'sales',
        title: 'Orders & Returns',
        description: 'Orders Every order of the shop, one row per order line.',
        annotations: {
          'backstage.io/managed-by-location':
            'url:https://git.example.com/sales/orders.odps.yaml',
          'backstage.io/managed-by-origin-location':
            'url:https://git.example.com/sales/orders.odps.yaml',
          'backstage.io/view-url':
            'https://git.example.com/sales/orders.odps.yaml',
          'meshstage.io/product-id': 'fbe8d147-28db-4f1d-bedf-a3fe9f458427',
          'meshstage.io/revision': '0123abcd'.repeat(8),
        },
        tags: ['orders', 'pii:-low', 'daily'],
      },
      spec: {
        type: 'source-aligned',
        lifecycle: 'active',
        owner: 'group:default/sales-team',
        domain: 'sales',
        outputPorts: [
          {
            name: 'tables',
            version: '1.2.0',
            contract: 'orders@1.2.5',
            type: 'tables',
          },
          {
            name: 'tables',
            version: '2.0.0',
            contract: 'orders@2.0.0',
            type: 'tables',
          },
        ],
        consumes: ['dataproduct:crm/customers', 'dataproduct:logistics/stock'],
      },
    });
    await checkEntity(entity);
  });

  it.each([
    ['url:https://x.example.com/a%20b', 'https://x.example.com/a b', true],
    ['file:products/orders.yaml', 'products/orders.yaml', false],
    ['file:C:\\products\\orders.yaml', 'C:\\products\\orders.yaml', false],
    [`file:${SCRIPT_URL}`, SCRIPT_URL, false],
    ['url:https://x.example.com/a', 'https://ada:secret@x.example.com/a', true],
    ['data-mesh:dataproduct:sales/orders-returns', '', false],
  ])('is managed by %s', async (expected, location, viewed) => {
    const entity = lightEntity(entityInput({ location }));
    const annotations = entity.metadata.annotations ?? {};
    expect(annotations['backstage.io/managed-by-location']).toBe(expected);
    expect('backstage.io/view-url' in annotations).toBe(viewed);
    expect(JSON.stringify(entity)).not.toContain('secret');
    await checkEntity(entity);
  });

  it('says when its document is gone from the source', () => {
    const entity = lightEntity(entityInput({ state: 'source-removed' }));
    expect(entity.metadata.annotations).toMatchObject({
      'meshstage.io/state': 'source-removed',
    });
  });

  it('carries no port field without a value, and no relation to itself', () => {
    const { spec } = lightEntity(
      entityInput({
        ports: [{ name: 'tables' }, { name: 'files', contractId: 'c' }],
        consumes: [
          'dataproduct:sales/orders-returns',
          'DataProduct:CRM/Customers',
          'dataproduct:crm/customers',
          'component:default/x',
        ],
      }),
    );
    expect(spec.outputPorts).toEqual([
      { name: 'tables' },
      { name: 'files', contract: 'c' },
    ]);
    expect(spec.consumes).toEqual(['dataproduct:crm/customers']);
  });

  it('takes only web links', () => {
    const product = readProduct(
      JSON.stringify({
        apiVersion: 'v1.1.0',
        kind: 'DataProduct',
        id: 'x',
        status: 'active',
        authoritativeDefinitions: [
          { type: 'docs', url: 'https://x.example.com/docs' },
          { type: 'docs', url: 'https://x.example.com/docs' },
          { type: 'a', url: SCRIPT_URL, description: 'evil' },
          { type: 'b', url: 'data:text/html,<script>' },
          { type: 'c', url: 'file:///etc/passwd' },
          { type: 'd', url: 'https://ada:secret@x.example.com/' },
          { type: 'e', url: '//x.example.com/' },
          { type: 'f', url: ' HTTP://X.example.com ', description: ' F\n ' },
        ],
      }),
    );
    expect(lightEntity(entityInput({ product })).metadata.links).toEqual([
      { url: 'https://x.example.com/docs', title: 'docs' },
      { url: 'http://x.example.com/', title: 'F' },
    ]);
  });

  it('satisfies the catalog whatever the owner wrote', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom('', ' ', '\u202e', '__proto__', SCRIPT_URL),
    );
    const hostile = fc.record({
      id: text,
      tags: fc.array(text, { maxLength: 80 }),
      links: fc.array(fc.record({ url: text, type: text, description: text }), {
        maxLength: 40,
      }),
      purpose: text,
      type: text,
      lifecycle: text,
      title: text,
      location: text,
      ports: fc.array(
        fc.record({
          name: text,
          version: text,
          contractId: text,
          contractVersion: text,
        }),
        { maxLength: 5 },
      ),
      consumes: fc.array(text, { maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(hostile, async ({ ports, consumes, ...wrote }) => {
        const base = entityInput();
        const product = {
          ...base.product,
          id: wrote.id,
          tags: wrote.tags,
          authoritativeDefinitions: wrote.links,
          description: { purpose: wrote.purpose },
          type: { value: wrote.type, derived: false },
          lifecycle: wrote.lifecycle,
        };
        const { title, location } = wrote;
        const input = { ...base, product, title, location, ports, consumes };
        await expect(checkEntity(lightEntity(input))).resolves.toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('does not grow with what is long', async () => {
    const base = entityInput();
    const long = 'lange Wörter '.repeat(400_000);
    const product = {
      ...base.product,
      description: { purpose: long },
      tags: Array.from({ length: 100_000 }, (_, i) => `tag ${i} ${i}`),
    };
    const entity = lightEntity({ ...base, product, title: long });
    expect(entity.metadata.description).toHaveLength(200);
    expect(entity.metadata.tags).toHaveLength(50);
    await checkEntity(entity);
  });
});
