import {
  AuthService,
  DiscoveryService,
  RootConfigService,
} from '@backstage/backend-plugin-api';

/** What the actions ask. */
export interface ActionServices {
  auth: AuthService;
  config: RootConfigService;
  discovery: DiscoveryService;
}
