import {
  DEFAULT_NAMESPACE,
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { isJsonObject } from '../database/isJsonObject';
import { CatalogFacts } from '@meshstage/plugin-data-mesh-common';

/** Fields of a Group or User that {@link toOwners} looks at. */
export const OWNER_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.displayName',
];

/** Fields of a Domain that {@link toDomains} looks at. */
export const DOMAIN_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.owner',
];

/** What policies may ask of the things of a domain, by the annotation that says it. */
const ANNOTATIONS = {
  kmsKey: 'meshstage.io/kms-key',
  storagePrefix: 'meshstage.io/storage-prefix',
  namespace: 'meshstage.io/catalog-namespace',
} as const;

/**
 * Domains as a judgement knows them. Only those of the default namespace are:
 * the domain is itself the namespace of its products, and a Domain of another
 * namespace with the same name would make somebody else its owner.
 */
export function toDomains(entities: Entity[]): CatalogFacts['domains'] {
  return entities.filter(isDefault).map(({ metadata, spec }) => ({
    name: metadata.name,
    title: metadata.title,
    owner:
      typeof spec?.owner === 'string'
        ? toOwnerRef(spec.owner, metadata.namespace)
        : undefined,
    ...Object.fromEntries(
      Object.entries(ANNOTATIONS).flatMap(([key, annotation]) => {
        const said = metadata.annotations?.[annotation];
        return said === undefined ? [] : [[key, said]];
      }),
    ),
  }));
}

/** A Group or User as owner; once for each title, its own and that of its profile. */
export function toOwners(entity: Entity): CatalogFacts['owners'] {
  const profile = entity.spec?.profile;
  const titles = [
    entity.metadata.title,
    isJsonObject(profile) ? profile.displayName : undefined,
  ].filter((title): title is string => typeof title === 'string');
  const owner = { ref: stringifyEntityRef(entity), name: entity.metadata.name };
  return titles.length === 0
    ? [owner]
    : titles.map(title => ({ ...owner, title }));
}

/** The ref that a text stands for where an owner is named; absent when it is none. */
export function toOwnerRef(
  text: string,
  namespace: string = DEFAULT_NAMESPACE,
): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(text.trim(), {
        defaultKind: 'Group',
        defaultNamespace: namespace,
      }),
    );
  } catch {
    // The judgement says that it is none; there is nobody to ask for.
    return undefined;
  }
}

function isDefault({ metadata }: Entity): boolean {
  return (metadata.namespace ?? DEFAULT_NAMESPACE) === DEFAULT_NAMESPACE;
}
