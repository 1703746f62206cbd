import { Entity } from '@backstage/catalog-model';
import { toDomains } from './factsOfEntities';

function domain(
  name: string,
  owner: unknown,
  namespace?: string,
  annotations?: { [key: string]: string },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name, ...(namespace && { namespace }), annotations },
    spec: { owner: owner as string },
  };
}

describe('toDomains', () => {
  it.each([
    {
      expected: [{ name: 'sales', owner: 'group:default/sales-team' }],
      entities: [domain('sales', 'sales-team')],
    },
    {
      expected: [{ name: 'sales', owner: 'user:default/eve' }],
      entities: [domain('sales', 'user:eve', 'default')],
    },
    {
      expected: [{ name: 'sales', owner: undefined }],
      entities: [domain('sales', 7), domain('hr', ':', 'other')],
    },
    {
      expected: [
        {
          name: 'sales',
          owner: 'group:default/sales-team',
          kmsKey: 'kms://sales',
          storagePrefix: 's3://lake/sales/',
          namespace: 'lake.sales',
        },
      ],
      entities: [
        domain('sales', 'sales-team', undefined, {
          'meshstage.io/kms-key': 'kms://sales',
          'meshstage.io/storage-prefix': 's3://lake/sales/',
          'meshstage.io/catalog-namespace': 'lake.sales',
          'meshstage.io/other': 'no matter',
        }),
      ],
    },
    // A namesake elsewhere gives nobody rights, with or without a rival.
    { expected: [], entities: [domain('sales', 'user:eve', 'eve')] },
    {
      expected: [{ name: 'sales', owner: 'group:default/sales-team' }],
      entities: [
        domain('sales', 'sales-team'),
        domain('sales', 'user:eve', 'eve'),
      ],
    },
  ])('knows $expected', ({ expected, entities }) => {
    expect(toDomains(entities)).toEqual(expected);
  });
});
