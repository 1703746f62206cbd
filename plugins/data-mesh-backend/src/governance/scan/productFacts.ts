import {
  CatalogFacts,
  DataProduct,
  indexCatalog,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { toOwnerRef } from '../../intake/factsOfEntities';

/** What a product is to be judged from of the catalog, with its index beside it. */
export interface ProductFacts {
  plain: Pick<CatalogFacts, 'domains' | 'owners'>;
  indexed: CatalogFacts;
}

/**
 * Of the facts about many products what concerns one: its domain, the owner of
 * the domain, and whoever its document names. So it is judged again only when
 * the catalog says something else about it. Products of one team share theirs.
 */
export function productFacts(
  facts: CatalogFacts,
): (product: DataProduct, domain: string) => ProductFacts {
  const byDomain = new Map<string, Map<string, Map<string, ProductFacts>>>();
  return ({ owner = '', team: { name: team = '' } = {} }, domain) => {
    const byOwner = below(byDomain, domain);
    const byTeam = below(byOwner, owner);
    const known =
      byTeam.get(team) ?? select(facts, domain, owner, nameKey(team));
    byTeam.set(team, known);
    return known;
  };
}

function below<T>(
  maps: Map<string, Map<string, T>>,
  key: string,
): Map<string, T> {
  const map = maps.get(key) ?? new Map<string, T>();
  maps.set(key, map);
  return map;
}

function select(
  facts: CatalogFacts,
  domain: string,
  owner: string,
  team: string,
): ProductFacts {
  const domains = facts.domains.filter(({ name }) => slugify(name) === domain);
  const refs = new Set(
    [owner, ...domains.map(each => each.owner ?? '')].flatMap(
      each => toOwnerRef(each) ?? [],
    ),
  );
  const owners = facts.owners.filter(
    each =>
      refs.has(each.ref.toLowerCase()) ||
      (team !== '' &&
        (nameKey(each.name) === team || nameKey(each.title) === team)),
  );
  const plain = { domains, owners };
  return { plain, indexed: indexCatalog(plain) };
}

function nameKey(name: string = ''): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
