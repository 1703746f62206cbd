import type { IdentityApi } from '@backstage/core-plugin-api';
import { rememberedChoice } from './rememberedChoice';

/** The same identity; signing out also forgets the choice. */
export function forgettingIdentity(identity: IdentityApi): IdentityApi {
  return {
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    getProfileInfo: () => identity.getProfileInfo(),
    async signOut() {
      rememberedChoice.clear();
      await identity.signOut();
    },
  };
}
