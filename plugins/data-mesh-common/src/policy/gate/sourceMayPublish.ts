import { slugify } from '../../model';
import { GateRule } from './GateRule';
import { ownedDomains } from './ownedDomains';

/** @see GateRule */
export const sourceMayPublish: GateRule = {
  id: 'source-may-publish',
  title: 'The source may publish into the domain',
  why: 'A domain owns its namespace: only who was given the domain publishes there.',
  codes: ['domain-not-allowed'],
  check: subject => {
    const { id, domains } = subject.context.source;
    if (domains === '*') {
      return [];
    }
    const allowed = new Set(domains.map(slugify));
    return [...ownedDomains(subject)]
      .filter(([domain]) => !allowed.has(domain))
      .map(([domain, read]) => ({
        code: 'domain-not-allowed',
        read,
        path: 'domain',
        data: { domain, source: id, allowed: [...allowed].sort() },
      }));
  },
};
