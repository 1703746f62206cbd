import {
  CatalogFacts,
  DataProduct,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { toOwnerRef } from '../../intake/factsOfEntities';
import { JudgedContext } from '../verdicts/JudgedContext';

/**
 * Of the facts about many products what concerns one: its domain, the owner of
 * the domain, and whoever its document names. So it is judged again only when
 * the catalog says something else about it.
 */
export function productFacts(
  { owner, team }: DataProduct,
  domain: string,
  facts: CatalogFacts,
): JudgedContext['catalog'] {
  const domains = facts.domains.filter(({ name }) => slugify(name) === domain);
  const refs = new Set(
    [owner, ...domains.map(each => each.owner)].flatMap(
      each => toOwnerRef(each ?? '') ?? [],
    ),
  );
  const name = nameKey(team?.name);
  return {
    domains,
    owners: facts.owners.filter(
      each =>
        refs.has(each.ref.toLowerCase()) ||
        (name !== '' &&
          (nameKey(each.name) === name || nameKey(each.title) === name)),
    ),
  };
}

function nameKey(name: string = ''): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
