import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { DemoUser } from './DemoUser';

/**
 * Reads `auth.providers.demo`: its `users`, by entity ref in the catalog's
 * spelling. Throws with the option's name when one is wrong.
 */
export function readDemoUsers(config: Config): Map<string, DemoUser> {
  return new Map(
    config.getConfigArray('users').map(user => {
      const ref = parseEntityRef(user.getString('entityRef'));
      if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
        throw new Error(
          `auth.providers.demo.users: '${user.getString(
            'entityRef',
          )}' is not the entity ref of a User, for example 'user:default/maya.okafor'`,
        );
      }
      const entityRef = stringifyEntityRef(ref);
      return [
        entityRef,
        { entityRef, title: user.getOptionalString('title') ?? ref.name },
      ];
    }),
  );
}
