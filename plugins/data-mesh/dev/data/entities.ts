import type { Entity } from '@backstage/catalog-model';
import { domains } from './words.table';
import { productAt } from './products';

const SHOWN = 48;

/** What the catalog of the dev app knows: people, domains and the products. */
export const entities: Entity[] = [
  ...domains.flatMap(name => [
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { namespace: 'default', name, title: `Team ${name}` },
      spec: { type: 'team', children: [] },
    },
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Domain',
      metadata: { namespace: 'default', name },
      spec: { owner: `group:default/${name}` },
    },
  ]),
  ...Array.from({ length: SHOWN }, (_, i) => productEntity(i)),
];

function productEntity(i: number): Entity {
  const { ref, title, domain, type, lifecycle, owner } = productAt('usual', i);
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataProduct',
    metadata: { namespace: domain, name: ref.split('/')[1], title },
    spec: { type, lifecycle, owner, domain, outputPorts: [], consumes: [] },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/${domain}` },
      { type: 'partOf', targetRef: `domain:default/${domain}` },
    ],
  };
}
