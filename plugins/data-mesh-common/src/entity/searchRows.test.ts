import { entityInput } from './__testUtils__/entityInput';
import { lightEntity } from './lightEntity';

/**
 * Rows of the catalog's search table: one for each scalar with another key or
 * value, two for each text in a list. Fields of the store and relations, which
 * every entity with the same relations has too, are left out.
 */
function searchRows(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(item => [
      ...searchRows(item, path),
      ...(typeof item === 'string' ? [`${path}.${item}`] : []),
    ]);
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) =>
        searchRows(each, path ? `${path}.${key}` : key),
      )
    : [`${path}=${value}`.toLowerCase()];
}

describe('the search rows of a light entity', () => {
  it('are at most 1.8 times those of a bare entity with equal relations', () => {
    const location = 'url:https://git.example.com/';
    const bare = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'orders',
        namespace: 'sales',
        uid: 'u',
        annotations: {
          'backstage.io/managed-by-location': location,
          'backstage.io/managed-by-origin-location': location,
        },
      },
      spec: {
        type: 'service',
        lifecycle: 'active',
        owner: 'group:default/sales-team',
        system: 'system:default/sales',
        dependsOn: ['component:crm/customers', 'component:logistics/stock'],
      },
      relations: ['owner', 'system', 'one', 'two', 'by one', 'by two'],
    };
    const ports = [
      {
        name: 'tables',
        version: '1.0.0',
        contractId: 'a',
        contractVersion: '1.0.0',
      },
      {
        name: 'files',
        version: '1.0.0',
        contractId: 'b',
        contractVersion: '1.0.0',
      },
    ];
    const entity = lightEntity(entityInput({ ports, location: 'a.odps.yaml' }));
    const rows = (each: object) => {
      const { relations = [], ...rest } = each as { relations?: string[] };
      return new Set(searchRows(rest)).size + relations.length;
    };
    const ours = {
      ...entity,
      metadata: { ...entity.metadata, uid: 'u' },
      relations: bare.relations,
    };
    expect(rows(bare)).toBe(21);
    expect(rows(ours) / rows(bare)).toBeLessThanOrEqual(1.8);
  });

  it('have no keys that differ only in case', () => {
    const { product } = entityInput();
    const tags = ['PII', 'pii', 'Pii', 'PiI '];
    const entity = lightEntity(entityInput({ product: { ...product, tags } }));
    expect(entity.metadata.tags).toEqual(['pii']);
    const keys = new Set(searchRows(entity).map(row => row.split('=')[0]));
    const folded = new Set([...keys].map(key => key.toLowerCase()));
    expect(folded.size).toBe(keys.size);
  });
});
