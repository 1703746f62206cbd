import {
  MinutesNames,
  ReviewDetail,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { toOwnerRef } from '../../intake/factsOfEntities';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * What minutes call domains and people, as the catalog tells whoever reads them:
 * the same words as on the pages. Nothing while it does not answer.
 */
export async function readMinutesNames(
  review: Pick<
    ReviewDetail,
    'openedBy' | 'closedBy' | 'participants' | 'decisions'
  >,
  catalogFacts: ReadCatalogFacts,
): Promise<MinutesNames> {
  const people = [
    review.openedBy,
    review.closedBy ?? '',
    ...review.participants,
    ...review.decisions.map(({ decidedBy }) => decidedBy),
  ];
  const facts = await catalogFacts({
    domains: NOBODY,
    // Whoever has no account was written down by name, which is no ref.
    refs: new Set(
      people.flatMap(each =>
        /^user:/i.test(each) ? toOwnerRef(each) ?? [] : [],
      ),
    ),
    teams: NOBODY,
  });
  return {
    domains: new Map(
      facts?.domains.flatMap(({ name, title }) =>
        title ? [[slugify(name), title]] : [],
      ),
    ),
    // Who has two names comes twice, last with that of the profile, which pages prefer.
    people: new Map(
      facts?.owners.flatMap(({ ref, title }) =>
        title ? [[ref.toLowerCase(), title]] : [],
      ),
    ),
  };
}
