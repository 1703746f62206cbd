import { DataContract, slugify } from '../../model';
import { JudgeContext, LiveLine } from '../JudgeContext';
import { ProductSubject } from './Subject';

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
  lines: readonly LiveLine[],
  product: ProductSubject | undefined,
  context: JudgeContext,
): string {
  if (contract.domain !== undefined && contract.domain.trim() !== '') {
    return slugify(contract.domain);
  }
  const major = contract.version?.major;
  const served = context.products.filter(({ document }) =>
    document.outputPorts.some(port => port.contractId === contract.id),
  );
  const allowed = context.source.domains;
  return (
    lines.find(line => line.major === major)?.domain ||
    theOnly(lines.map(line => line.domain)) ||
    product?.domain ||
    theOnly(served.map(each => each.domain)) ||
    (allowed === '*' ? '' : theOnly(allowed.map(slugify)))
  );
}

function theOnly(domains: (string | undefined)[]): string {
  const known = new Set(domains.filter(domain => domain));
  const [first = ''] = known;
  return known.size === 1 ? first : '';
}
