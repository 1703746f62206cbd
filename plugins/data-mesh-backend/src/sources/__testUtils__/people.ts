import { Entity } from '@backstage/catalog-model';

/** Domains sales and logistics with their groups; ann sells, lea moves things. */
export function people(without: { annInSales?: boolean } = {}): Entity[] {
  const { annInSales = true } = without;
  return [
    domain('sales'),
    group('sales-team'),
    user('ann', annInSales ? ['sales-team'] : []),
    domain('logistics'),
    group('logistics-team'),
    user('lea', ['logistics-team']),
  ];
}

function domain(name: string): Entity {
  return {
    ...entity('Domain', name),
    spec: { owner: `group:default/${name}-team` },
    relations: [{ type: 'ownedBy', targetRef: `group:default/${name}-team` }],
  };
}

function group(name: string): Entity {
  return { ...entity('Group', name), spec: { type: 'team', children: [] } };
}

function user(name: string, groups: string[]): Entity {
  return {
    ...entity('User', name),
    spec: { memberOf: groups },
    relations: groups.map(each => ({
      type: 'memberOf',
      targetRef: `group:default/${each}`,
    })),
  };
}

function entity(kind: string, name: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
  };
}
