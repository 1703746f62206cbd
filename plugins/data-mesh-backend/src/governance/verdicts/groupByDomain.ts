import { JudgedAlike, Overview } from './readOverview';

/** What is said of the products of each domain, by its slug. */
export function groupByDomain({
  alike,
}: Pick<Overview, 'alike'>): Map<string, JudgedAlike[]> {
  const domains = new Map<string, JudgedAlike[]>();
  for (const { products, ...said } of alike) {
    const own = new Map<string, JudgedAlike>();
    for (const product of products) {
      const { domain } = product;
      const known = own.get(domain) ?? { ...said, products: [] };
      known.products.push(product);
      own.set(domain, known);
    }
    for (const [domain, group] of own) {
      const groups = domains.get(domain) ?? [];
      groups.push(group);
      domains.set(domain, groups);
    }
  }
  return domains;
}
