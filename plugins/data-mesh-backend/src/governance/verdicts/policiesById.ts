import {
  CompiledPolicy,
  policiesFor,
} from '@meshstage/plugin-data-mesh-common';
import { Definitions } from '../sources/GovernanceDefinitions';

/** The policies in force for a domain, by id. */
export function policiesById(
  definitions: Definitions | undefined,
  domain: string,
): ReadonlyMap<string, CompiledPolicy> {
  const policies = definitions ? policiesFor(definitions.compiled, domain) : [];
  return new Map(policies.map(each => [each.effective.policy.id, each]));
}
