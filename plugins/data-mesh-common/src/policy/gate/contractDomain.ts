import { DataContract, slugify } from '../../model';
import { LiveLine, LiveProduct } from '../JudgeContext';

/** What tells the domain of a contract that states none. */
export interface DomainHints {
  /** Live lines of its id, by major. */
  lines?: ReadonlyMap<number | undefined, LiveLine>;
  /** Domain of the product of the bundle. */
  productDomain?: string;
  /** Domains of the live products that serve its id. */
  servers?: ReadonlySet<string>;
  /** Domains that the source may publish. */
  allowed: '*' | readonly string[];
}

/**
 * The domain that owns a contract, as slug. Most contracts state none, so it is
 * the first of these that there is:
 *
 * 1. what the document states (`''` when no slug can be made of it);
 * 2. the domain of the live line that it replaces;
 * 3. the domain of the other majors of its id, when they agree;
 * 4. the domain of the product of the bundle;
 * 5. the domain of the live products that serve the id, when they agree;
 * 6. the domain of the source, when it may publish into exactly one;
 *
 * else `''`. Live state comes before the product, because a contract that was
 * published alone does not change hands when a product starts to serve it.
 */
export function contractDomain(
  contract: DataContract,
  { lines, productDomain, servers, allowed }: DomainHints,
): string {
  if (contract.domain !== undefined && contract.domain.trim() !== '') {
    return slugify(contract.domain);
  }
  const majors = [...(lines?.values() ?? [])].map(line => line.domain ?? '');
  return (
    lines?.get(contract.version?.major)?.domain ||
    theOnly(majors) ||
    productDomain ||
    theOnly(servers ?? []) ||
    (allowed === '*' ? '' : theOnly(allowed.map(slugify)))
  );
}

/** Domains of live products by the contract ids that their ports name. */
export function serversOf(
  products: readonly LiveProduct[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const servers = new Map<string, Set<string>>();
  for (const { domain, document } of products) {
    for (const { contractId = '' } of document.outputPorts) {
      const domains = servers.get(contractId) ?? new Set();
      servers.set(contractId, domains.add(domain));
    }
  }
  return servers;
}

function theOnly(domains: Iterable<string>): string {
  const known = new Set(domains);
  known.delete('');
  const [first = ''] = known;
  return known.size === 1 ? first : '';
}
