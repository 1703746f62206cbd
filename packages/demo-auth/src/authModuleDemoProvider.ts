import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { demoAuthenticator } from './demoAuthenticator';
import { refuseOutsideDevelopment } from './refuseOutsideDevelopment';

/**
 * Registers the sign-in provider `demo` where `auth.providers.demo` is
 * configured. Fails the start of the backend when that is no development
 * environment.
 *
 * @public
 */
export const authModuleDemoProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, logger, providers }) {
        if (!config.has('auth.providers.demo')) {
          return;
        }
        refuseOutsideDevelopment({
          nodeEnv: process.env.NODE_ENV,
          authEnvironment: config.getOptionalString('auth.environment'),
        });
        logger.warn(
          'Demo sign-in is on: everybody can sign in as one of the people in auth.providers.demo.users',
        );
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            signInResolver: ({ result }, ctx) =>
              ctx.signInWithCatalogUser({ entityRef: result.entityRef }),
          }),
        });
      },
    });
  },
});
