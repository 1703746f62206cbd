import { ProductCounts, Outcome } from '@meshstage/plugin-data-mesh-common';
import { fromLetters } from './outcomeLetters';
import { JudgedAlike } from './readOverview';

/** How many products each policy says each outcome of, by the id of the policy. */
export function countPolicies(
  alike: Iterable<
    Pick<JudgedAlike, 'policies' | 'letters'> & { products: { length: number } }
  >,
): Map<string, ProductCounts> {
  const counts = new Map<string, Record<Outcome, number>>();
  for (const { policies, letters, products } of alike) {
    const outcomes = fromLetters(letters);
    policies.forEach((policy, index) => {
      const of = counts.get(policy) ?? noProducts();
      of[outcomes[index]] += products.length;
      counts.set(policy, of);
    });
  }
  return counts;
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
