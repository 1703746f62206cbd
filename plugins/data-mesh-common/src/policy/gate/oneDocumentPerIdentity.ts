import { ReadDocument } from '../Bundle';
import { findingData } from './findingData';
import { ContractSubject, Subject } from './Subject';
import { GateFinding, GateRule } from './GateRule';

const MAX_SHOWN = 10;

/** @see GateRule */
export const oneDocumentPerIdentity: GateRule = {
  id: 'one-document-per-identity',
  title: 'No two documents claim one identity',
  why: 'Taken one after the other, the last would silently replace the first, at every reading anew.',
  codes: ['duplicate-product-id', 'duplicate-contract-line'],
  check: subject => [...products(subject), ...lines(subject)],
};

function products({ bundle, product }: Subject): GateFinding[] {
  if (!product || !bundle.rivals?.length) {
    return [];
  }
  const claims = [product.read, ...bundle.rivals];
  const data = {
    id: product.document.id,
    paths: shownPaths(claims),
    count: claims.length,
  };
  return claims.map(read => ({
    code: 'duplicate-product-id',
    read,
    path: 'id',
    data,
  }));
}

function lines({ contracts }: Subject): GateFinding[] {
  const byLine = new Map<string, ContractSubject[]>();
  for (const contract of contracts.filter(each => each.contractId !== '')) {
    const key = JSON.stringify([contract.contractId, contract.major ?? null]);
    byLine.set(key, [...(byLine.get(key) ?? []), contract]);
  }
  return [...byLine.values()]
    .filter(claims => claims.length > 1)
    .flatMap(claims => {
      const data = findingData({
        contractId: claims[0].contractId,
        major: claims[0].major,
        paths: shownPaths(claims.map(({ read }) => read)),
        count: claims.length,
      });
      return claims.map(({ read }) => ({
        code: 'duplicate-contract-line' as const,
        read,
        path: 'id',
        data,
      }));
    });
}

/** Every claim carries this list, so it must not grow with them. */
function shownPaths(reads: ReadDocument[]): string[] {
  return reads
    .map(({ path }) => path)
    .sort()
    .slice(0, MAX_SHOWN);
}
