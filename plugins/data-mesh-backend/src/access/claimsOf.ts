import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity, RELATION_MEMBER_OF } from '@backstage/catalog-model';
import { AskedCatalog } from './AskedCatalog';

/**
 * Entity refs in small letters of whom somebody speaks for: the person, and the
 * groups of which the catalog says that they are a member now. Undefined where
 * the catalog does not know the person; throws while it does not answer.
 */
export type ClaimsOf = (
  person: string,
) => Promise<ReadonlySet<string> | undefined>;

/** {@link ClaimsOf} from the catalog. */
export function createClaimsOf(options: {
  catalog: AskedCatalog;
  /** As whom it is asked. */
  auth: { getOwnServiceCredentials(): Promise<BackstageCredentials> };
}): ClaimsOf {
  const { catalog, auth } = options;
  return async person => {
    const credentials = await auth.getOwnServiceCredentials();
    const user = await catalog.getEntityByRef(person, { credentials });
    return user && new Set([person, ...groupsOf(user)].map(lower));
  };
}

function groupsOf({ relations = [] }: Entity): string[] {
  return relations
    .filter(({ type }) => type === RELATION_MEMBER_OF)
    .map(({ targetRef }) => targetRef);
}

function lower(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}
