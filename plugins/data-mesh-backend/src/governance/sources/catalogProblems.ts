import {
  PolicyFileProblem,
  slugify,
  unknownDomains,
  unknownOwners,
} from '@meshstage/plugin-data-mesh-common';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { ServedDefinitions } from './createGovernanceDefinitions';

/**
 * Whom and what files name that the catalog does not have. Nothing is said of
 * anybody while it does not answer.
 */
export async function catalogProblems(
  current: ServedDefinitions,
  catalogFacts: ReadCatalogFacts,
): Promise<PolicyFileProblem[]> {
  const { owners, set } = current;
  const refs = new Set(owners.map(({ owner }) => owner));
  if (refs.size + set.overlays.length + set.byDomain.size === 0) {
    return [];
  }
  const facts = await catalogFacts({
    domains: new Set(),
    refs,
    teams: new Set(),
  });
  if (!facts?.index) {
    return [];
  }
  const domains = new Set(facts.domains.map(({ name }) => slugify(name)));
  return [
    ...unknownOwners(current, facts.index.owners),
    ...unknownDomains(current, domains),
  ];
}
