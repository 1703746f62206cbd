import { Entity } from '@backstage/catalog-model';
import { toDomains } from './factsOfEntities';

function domain(name: string, owner: unknown, namespace?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name, ...(namespace && { namespace }) },
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
