import { Definitions } from '../sources/GovernanceDefinitions';
import { policiesById } from './policiesById';

/** {@link policiesById} that goes through the policies of each domain once. */
export function policiesByDomain(
  definitions: Definitions | undefined,
): (domain: string) => ReturnType<typeof policiesById> {
  const known = new Map<string, ReturnType<typeof policiesById>>();
  return domain => {
    const policies = known.get(domain) ?? policiesById(definitions, domain);
    known.set(domain, policies);
    return policies;
  };
}
