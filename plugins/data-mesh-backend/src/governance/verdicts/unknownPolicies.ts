import { UnknownPolicies } from '@meshstage/plugin-data-mesh-common';
import { Definitions } from '../sources/GovernanceDefinitions';

/** Where there are policies that nobody knows; of a domain, where they may hold for it. */
export function unknownPolicies(
  definitions: Definitions | undefined,
  domain?: string,
): UnknownPolicies[] {
  return (definitions?.set.unloaded ?? [])
    .filter(
      ({ scope }) =>
        domain === undefined || scope === 'global' || scope === domain,
    )
    .map(({ source, path, scope }) => ({
      source,
      ...(path && { path }),
      scope,
    }));
}
