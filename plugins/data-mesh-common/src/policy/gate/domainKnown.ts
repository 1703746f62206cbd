import { findingData } from './findingData';
import { GateRule } from './GateRule';
import { ownedDomains } from './ownedDomains';

/** @see GateRule */
export const domainKnown: GateRule = {
  id: 'domain-known',
  title: 'The catalog knows the domain',
  why: 'A domain that nobody has described has no owner. At the first start the catalog may still be empty or away, so this is a reason to wait, never to refuse.',
  codes: ['domain-unknown', 'catalog-unavailable'],
  check: subject => {
    const { catalog } = subject;
    return [...ownedDomains(subject)]
      .filter(([domain]) => !catalog?.domains.has(domain))
      .map(([domain, read]) => ({
        code: catalog ? 'domain-unknown' : 'catalog-unavailable',
        read,
        path: 'domain',
        data: findingData({
          domain,
          suggestion: catalog?.domainTitles.get(domain),
        }),
        waitingFor: { kind: 'domain', name: domain },
      }));
  },
};
