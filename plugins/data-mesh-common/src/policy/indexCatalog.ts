import { slugify } from '../model';
import { CatalogFacts, CatalogIndex } from './JudgeContext';

/**
 * Catalog facts with an index for many judgements. A judgement without it makes
 * its own, which costs a pass over all groups and users each time.
 *
 * @public
 */
export function indexCatalog(facts: CatalogFacts): CatalogFacts {
  return facts.index ? facts : { ...facts, index: makeIndex(facts) };
}

function makeIndex(facts: CatalogFacts): CatalogIndex {
  const domains: CatalogIndex['domains'] = new Map();
  const domainTitles: CatalogIndex['domainTitles'] = new Map();
  for (const domain of facts.domains) {
    domains.set(slugify(domain.name), domain);
    domainTitles.set(slugify(domain.title ?? ''), domain.name);
  }
  domainTitles.delete('');

  const owners = new Set<string>();
  const groupNames: CatalogIndex['groupNames'] = new Map();
  const groupTitles: CatalogIndex['groupTitles'] = new Map();
  for (const owner of facts.owners) {
    const ref = owner.ref.toLowerCase();
    owners.add(ref);
    if (ref.startsWith('group:')) {
      add(groupNames, owner.name, ref);
      add(groupTitles, owner.title, ref);
    }
  }
  return { domains, domainTitles, owners, groupNames, groupTitles };
}

function add(
  map: Map<string, Set<string>>,
  text: string | undefined,
  ref: string,
) {
  const key = nameKey(text ?? '');
  if (key) {
    const refs = map.get(key) ?? new Set();
    map.set(key, refs.add(ref));
  }
}

/** How names of teams are compared: case, Unicode form and outer blanks make no difference. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
