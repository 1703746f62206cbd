import { GateFinding, GateRule } from './GateRule';
import { ContractSubject, ProductSubject } from './Subject';

/** @see GateRule */
export const domainStated: GateRule = {
  id: 'domain-stated',
  title: 'Every document has a domain',
  why: 'A domain answers for the data and is the namespace of the product; nobody can be asked about what belongs to nobody.',
  codes: ['domain-missing', 'domain-not-sluggable', 'contract-domain-missing'],
  check: ({ product, contracts, context }) => [
    ...(product ? ofProduct(product) : []),
    ...contracts.flatMap(contract => ofContract(contract, context.source.id)),
  ],
};

function ofProduct({ read, document, domain }: ProductSubject): GateFinding[] {
  if (domain) {
    return [];
  }
  const stated = document.domain?.trim();
  return [
    stated
      ? notSluggable(read, stated)
      : { code: 'domain-missing', read, path: 'domain', data: {} },
  ];
}

function ofContract(
  { read, document, domain, contractId }: ContractSubject,
  source: string,
): GateFinding[] {
  if (domain) {
    return [];
  }
  const stated = document.domain?.trim();
  return [
    stated
      ? notSluggable(read, stated)
      : {
          code: 'contract-domain-missing',
          read,
          path: 'domain',
          data: { contractId, source },
        },
  ];
}

function notSluggable(read: GateFinding['read'], domain: string): GateFinding {
  return {
    code: 'domain-not-sluggable',
    read,
    path: 'domain',
    data: { domain },
  };
}
