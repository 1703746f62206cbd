import { LiveLine } from '../JudgeContext';
import { KnownProduct } from './PolicySubject';

/**
 * Products with the live contracts that they serve: every major of what a port
 * names, unless the line belongs to another domain. What is known of them
 * besides stays.
 *
 * @public
 */
export function withServedLines(
  products: readonly KnownProduct[],
  lines: readonly Pick<
    LiveLine,
    'contractId' | 'major' | 'domain' | 'document'
  >[],
): KnownProduct[] {
  return products.map(product => {
    const { document, domain, contracts = [] } = product;
    const served = new Set(document.outputPorts.map(each => each.contractId));
    const own = lines.filter(
      line =>
        served.has(line.contractId) &&
        (line.domain === undefined || line.domain === domain),
    );
    const others = contracts.filter(
      ({ id, version }) =>
        !own.some(
          line => line.contractId === id && line.major === version?.major,
        ),
    );
    return own.length > 0
      ? {
          ...product,
          contracts: [...others, ...own.map(each => each.document)],
        }
      : product;
  });
}
