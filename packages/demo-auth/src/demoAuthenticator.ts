import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { DemoUser } from './DemoUser';
import { readDemoUsers } from './readDemoUsers';

/** Header that says, as an entity ref, who wants to sign in. */
export const DEMO_USER_HEADER = 'x-demo-user';

/** Trusts the header as far as it names one of the configured people. */
export const demoAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async ({ title }: DemoUser) => ({
    profile: { displayName: title },
  }),
  initialize: ({ config }) => readDemoUsers(config),
  async authenticate({ req }, users: Map<string, DemoUser>) {
    const entityRef = req.header(DEMO_USER_HEADER);
    if (!entityRef) {
      throw new AuthenticationError(
        `Demo sign-in needs the header ${DEMO_USER_HEADER} with the entity ref of one of the demo people`,
      );
    }
    const result = users.get(entityRef.toLocaleLowerCase('en-US'));
    if (!result) {
      throw new NotAllowedError(
        'Demo sign-in is for the people in auth.providers.demo.users only',
      );
    }
    return { result, providerInfo: undefined };
  },
});
