import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import {
  CatalogFacts,
  indexCatalog,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { AskedCatalog } from '../access/AskedCatalog';
import {
  DOMAIN_FIELDS,
  OWNER_FIELDS,
  toDomains,
  toOwners,
} from './factsOfEntities';
import { WantedFacts } from './wantedFacts';

const CHUNK = 100;

/** Asks the catalog for what judgements need to know. */
export type ReadCatalogFacts = (
  wanted: WantedFacts,
) => Promise<CatalogFacts | undefined>;

/**
 * All Domains, and of Groups and Users only those that are wanted: an
 * organisation has few domains and many people. Absent while the catalog does
 * not answer, which makes a judgement wait; never an empty list instead.
 */
export function createCatalogFacts(options: {
  catalog: AskedCatalog;
  /** As whom it is asked. */
  auth: { getOwnServiceCredentials(): Promise<BackstageCredentials> };
  logger: LoggerService;
}): ReadCatalogFacts {
  const { catalog, auth, logger } = options;
  return async wanted => {
    try {
      const credentials = await auth.getOwnServiceCredentials();
      const domains = toDomains(await readDomains(catalog, credentials));
      const answering = domains
        .filter(({ name }) => wanted.domains.has(slugify(name)))
        .flatMap(({ owner }) => owner ?? []);
      const refs = new Set([...wanted.refs, ...answering]);
      const owners = [
        ...(await readByRef(catalog, credentials, [...refs])),
        ...(await readByTeam(catalog, credentials, [...wanted.teams])),
      ];
      return indexCatalog({ domains, owners: eachOnce(owners) });
    } catch (error) {
      logger.warn(
        'The catalog does not answer; what needs it waits',
        toError(error),
      );
      return undefined;
    }
  };
}

/**
 * Owners by their refs, however many asked for them: the facts about a product
 * are the same whichever products are judged with it.
 */
function eachOnce(entities: readonly Entity[]): CatalogFacts['owners'] {
  const byRef = new Map(
    entities.map(entity => [stringifyEntityRef(entity), entity]),
  );
  return [...byRef]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, entity]) => toOwners(entity));
}

async function readDomains(
  catalog: AskedCatalog,
  credentials: BackstageCredentials,
): Promise<Entity[]> {
  const found: Entity[] = [];
  const pages = catalog.streamEntities(
    { filter: { kind: 'Domain' }, fields: DOMAIN_FIELDS },
    { credentials },
  );
  for await (const page of pages) {
    found.push(...page);
  }
  return found;
}

async function readByRef(
  catalog: AskedCatalog,
  credentials: BackstageCredentials,
  refs: string[],
): Promise<Entity[]> {
  const found: Entity[] = [];
  for (const entityRefs of chunks(refs)) {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: OWNER_FIELDS },
      { credentials },
    );
    found.push(...items.flatMap(entity => entity ?? []));
  }
  return found;
}

async function readByTeam(
  catalog: AskedCatalog,
  credentials: BackstageCredentials,
  teams: string[],
): Promise<Entity[]> {
  const found: Entity[] = [];
  for (const names of chunks(teams)) {
    // A predicate, because names may hold what a filter is written with.
    const pages = catalog.streamEntities(
      {
        query: {
          $all: [
            { kind: 'Group' },
            {
              $any: [
                { 'metadata.name': { $in: names } },
                { 'metadata.title': { $in: names } },
                { 'spec.profile.displayName': { $in: names } },
              ],
            },
          ],
        },
        fields: OWNER_FIELDS,
      },
      { credentials },
    );
    for await (const page of pages) {
      found.push(...page);
    }
  }
  return found;
}

function* chunks<T>(items: T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += CHUNK) {
    yield items.slice(start, start + CHUNK);
  }
}
