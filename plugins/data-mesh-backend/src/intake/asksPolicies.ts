import { Definitions } from '../governance/sources/GovernanceDefinitions';

/** Whether any policy may ask for something; without one nothing has to be looked up for them. */
export function asksPolicies(definitions: Definitions | undefined): boolean {
  const { everywhere = [], byDomain } = definitions?.compiled ?? {};
  return everywhere.length > 0 || (byDomain?.size ?? 0) > 0;
}
