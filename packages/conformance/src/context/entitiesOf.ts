import {
  Entity,
  parseEntityRef,
  RELATION_MEMBER_OF,
} from '@backstage/catalog-model';
import { Case } from '../Case';

/** The entities of a catalog in which these facts stand. */
export function entitiesOf({ domains, owners }: Case['catalog']): Entity[] {
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
    ...owners.map(({ ref, memberOf }) => {
      const { kind, namespace, name } = parseEntityRef(ref);
      return {
        apiVersion: 'backstage.io/v1alpha1',
        kind: kind === 'user' ? 'User' : 'Group',
        metadata: { name, namespace },
        spec: kind === 'user' ? {} : { type: 'team', children: [] },
        relations: memberOf.map(targetRef => ({
          type: RELATION_MEMBER_OF,
          targetRef,
        })),
      };
    }),
  ];
}
