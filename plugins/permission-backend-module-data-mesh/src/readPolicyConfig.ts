import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';

/**
 * Reads `dataMesh.permissions`. Throws with the option's name when an
 * administrator is no entity ref: a typing error must not leave a mesh without.
 */
export function readPolicyConfig(config: Config): {
  administrators: string[];
  restrictedDomains: string[];
} {
  const permissions = config.getOptionalConfig('dataMesh.permissions');
  return {
    administrators: (
      permissions?.getOptionalStringArray('administrators') ?? []
    ).map(administratorRef),
    restrictedDomains:
      permissions?.getOptionalStringArray('restrictedDomains') ?? [],
  };
}

function administratorRef(text: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    throw new Error(
      `dataMesh.permissions.administrators: '${text}' is no entity ref, for example 'group:default/platform-team'`,
    );
  }
}
