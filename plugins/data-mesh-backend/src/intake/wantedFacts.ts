import {
  Bundle,
  DataProduct,
  slugify,
  WaitingFor,
} from '@meshstage/plugin-data-mesh-common';
import { toOwnerRef } from './factsOfEntities';

/** Which facts of the catalog somebody needs. */
export interface WantedFacts {
  /** Slugs of the domains whose owners may have to answer for a product. */
  domains: ReadonlySet<string>;
  /** Entity refs of Groups and Users. */
  refs: ReadonlySet<string>;
  /** Names or titles of Groups. */
  teams: ReadonlySet<string>;
}

/**
 * What judging some bundles needs.
 *
 * @param served - products that are judged with them besides
 */
export function wantedByBundles(
  bundles: Bundle[],
  served: DataProduct[],
): WantedFacts {
  const domains = new Set<string>();
  const refs = new Set<string>();
  const teams = new Set<string>();
  const own = bundles.flatMap(({ product }) => {
    const document = product?.reading.document;
    return document?.kind === 'DataProduct' ? [document] : [];
  });
  for (const document of [...own, ...served]) {
    domains.add(slugify(document.domain ?? ''));
    const owner = document.owner && toOwnerRef(document.owner);
    if (owner) {
      refs.add(owner);
    }
    const team = document.team?.name?.trim() ?? '';
    [team, team.normalize('NFKC')].forEach(name => name && teams.add(name));
  }
  return { domains, refs, teams };
}

const OF_DOMAIN = 'domain:';

/** What tells whether something that is waited for is there. */
export function wantedByWaiting(waitingFor: WaitingFor[]): WantedFacts {
  const owners = waitingFor.filter(({ kind }) => kind === 'owner');
  return {
    domains: new Set(),
    refs: new Set(
      owners
        .map(({ name }) => name)
        .filter(name => !name.startsWith(OF_DOMAIN)),
    ),
    teams: new Set(),
  };
}

/** The domain for whose owner is waited, if it is for that of a domain. */
export function domainOfOwner(name: string): string | undefined {
  return name.startsWith(OF_DOMAIN) ? name.slice(OF_DOMAIN.length) : undefined;
}
