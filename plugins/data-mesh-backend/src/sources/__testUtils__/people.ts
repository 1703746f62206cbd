import { Entity } from '@backstage/catalog-model';

/** Domains sales and logistics with their groups, and who of PEOPLE is in them. */
export function people(options: { salesEmpty?: boolean } = {}): Entity[] {
  return [
    domain('sales'),
    group('sales-team'),
    user('sales-only', options.salesEmpty ? [] : ['sales-team']),
    domain('logistics'),
    group('logistics-team'),
    user('other-domain', ['logistics-team']),
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
