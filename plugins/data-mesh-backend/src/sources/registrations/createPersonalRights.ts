import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import { slugify } from '@meshstage/plugin-data-mesh-common';
import { AskedCatalog } from '../../access/AskedCatalog';

/** By which right somebody publishes a document, or why not. */
export type PersonalRight =
  | { by: 'domain' }
  | { by: 'product' }
  | { lost: string };

/** Asks what right a person has now. Throws while the catalog does not answer. */
export type PersonalRights = (question: {
  /** Entity ref. */
  person: string;
  /** Slug. */
  domain: string;
  /** Entity ref of the owner of the live product, if there is one. */
  productOwner?: string;
}) => Promise<PersonalRight>;

/**
 * The rights of a person who is not there, from what the catalog says now: who
 * owns the domain, or the product, may publish it. The permission framework
 * cannot be asked for them, because it wants credentials that expire with the
 * session (docs/decisions/0004-registered-urls.md).
 */
export function createPersonalRights(options: {
  catalog: AskedCatalog;
  auth: AuthService;
}): PersonalRights {
  const { catalog, auth } = options;
  return async ({ person, domain, productOwner }) => {
    const credentials = await auth.getOwnServiceCredentials();
    const user = await catalog.getEntityByRef(person, { credentials });
    if (!user) {
      return { lost: `${person} is not in the catalog any more` };
    }
    const claims = new Set(
      [person, ...targets(user, RELATION_MEMBER_OF)].map(lower),
    );
    const pages = catalog.streamEntities(
      {
        // A namesake in another namespace is no domain of the mesh.
        filter: { kind: 'Domain', 'metadata.namespace': 'default' },
        fields: ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
      },
      { credentials },
    );
    for await (const page of pages) {
      for (const entity of page) {
        const owns =
          slugify(entity.metadata.name) === domain &&
          targets(entity, RELATION_OWNED_BY).some(ref =>
            claims.has(lower(ref)),
          );
        if (owns) {
          return { by: 'domain' };
        }
      }
    }
    return productOwner !== undefined && claims.has(lower(productOwner))
      ? { by: 'product' }
      : {
          lost: `${person} owns neither domain ${domain} nor the product, as far as the catalog says`,
        };
  };
}

function targets({ relations = [] }: Entity, type: string): string[] {
  return relations
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}

function lower(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}
