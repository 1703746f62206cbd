import { ProductCounts, Outcome } from '@meshstage/plugin-data-mesh-common';
import { outcomeOf } from './outcomeLetters';
import { JudgedAlike } from './readOverview';

/** How many products each policy says each outcome of, by the id of the policy. */
export function countPolicies(
  alike: Iterable<
    Pick<JudgedAlike, 'policies' | 'letters'> & { products: { length: number } }
  >,
): Map<string, ProductCounts> {
  const counts = new Map<string, Record<Outcome, number>>();
  // Of the policies of a list, in its order, so that each is looked up once.
  const lists = new Map<readonly string[], Record<Outcome, number>[]>();
  for (const { policies, letters, products } of alike) {
    const own = lists.get(policies) ?? policies.map(countsOf);
    lists.set(policies, own);
    own.forEach((of, index) => {
      of[outcomeOf(letters[index])] += products.length;
    });
  }
  return counts;

  function countsOf(policy: string): Record<Outcome, number> {
    const known = counts.get(policy) ?? noProducts();
    counts.set(policy, known);
    return known;
  }
}

/** No product at all. */
export function noProducts(): Record<Outcome, number> {
  return {
    pass: 0,
    fail: 0,
    waived: 0,
    error: 0,
    'not-evaluated': 0,
    'not-applicable': 0,
  };
}
