import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { CatalogFacts } from '@meshstage/plugin-data-mesh-common';

/** The entities of a catalog in which these facts stand. */
export function entitiesOf({ domains, owners }: CatalogFacts): Entity[] {
  return [
    ...domains.map(({ name, owner, kmsKey, storagePrefix, namespace }) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Domain',
      metadata: {
        name,
        namespace: 'default',
        annotations: {
          ...(kmsKey && { 'meshstage.io/kms-key': kmsKey }),
          ...(storagePrefix && {
            'meshstage.io/storage-prefix': storagePrefix,
          }),
          ...(namespace && { 'meshstage.io/catalog-namespace': namespace }),
        },
      },
      spec: { ...(owner && { owner }) },
    })),
    ...owners.map(({ ref }) => {
      const { kind, namespace, name } = parseEntityRef(ref);
      return {
        apiVersion: 'backstage.io/v1alpha1',
        kind: kind === 'user' ? 'User' : 'Group',
        metadata: { name, namespace },
        spec: kind === 'user' ? {} : { type: 'team', children: [] },
      };
    }),
  ];
}
