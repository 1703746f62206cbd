import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  Entity,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { toError } from '@backstage/errors';
import { slugify } from '@meshstage/plugin-data-mesh-common';

const FRESH_FOR_MS = 30_000;
const STALE_FOR_MS = 10 * 60_000;

interface Known {
  at: number;
  /** Slugs of domains, by entity ref of their owner. */
  domains: Map<string, string[]>;
}

/**
 * Who owns which domain, as the catalog says, remembered for half a minute.
 * While the catalog does not answer, the last answer serves for ten minutes;
 * without one every question fails, for a guess would open a door or close one.
 */
export class DomainOwners {
  readonly #options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
  };
  #known?: Known;
  #asking?: Promise<Known>;

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  /** Slugs of the domains that one of the claims owns, sorted. */
  async domainsOf(claims: string[]): Promise<string[]> {
    const { domains } = await this.#current();
    return [...new Set(claims.flatMap(ref => domains.get(ref) ?? []))].sort();
  }

  async #current(): Promise<Known> {
    if (this.#known && Date.now() - this.#known.at < FRESH_FOR_MS) {
      return this.#known;
    }
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    try {
      return await this.#asking;
    } catch (error) {
      if (this.#known && Date.now() - this.#known.at < STALE_FOR_MS) {
        this.#options.logger.warn(
          'The catalog does not say who owns the domains, the last answer serves',
          toError(error),
        );
        return this.#known;
      }
      throw error;
    }
  }

  async #ask(): Promise<Known> {
    const { auth, catalog } = this.#options;
    const domains = new Map<string, string[]>();
    const pages = catalog.streamEntities(
      {
        filter: { kind: 'Domain', 'metadata.namespace': DEFAULT_NAMESPACE },
        fields: ['metadata.name', 'relations'],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const page of pages) {
      for (const entity of page) {
        for (const owner of ownersOf(entity)) {
          domains.set(owner, [
            ...(domains.get(owner) ?? []),
            slugify(entity.metadata.name),
          ]);
        }
      }
    }
    this.#known = { at: Date.now(), domains };
    return this.#known;
  }
}

function ownersOf({ relations = [] }: Entity): string[] {
  return relations
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
}
