import {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';

/**
 * The refs that a person owns things by: their own and those of their groups,
 * in lower case. A search asks about a hundred results at once with the same
 * credentials, which is one look-up here.
 */
export class Claims {
  readonly #userInfo: UserInfoService;
  readonly #pending = new WeakMap<BackstageCredentials, Promise<string[]>>();

  constructor(userInfo: UserInfoService) {
    this.#userInfo = userInfo;
  }

  of(user: PolicyQueryUser): Promise<string[]> {
    let claims = this.#pending.get(user.credentials);
    if (!claims) {
      claims = this.#userInfo
        .getUserInfo(user.credentials)
        .then(({ ownershipEntityRefs }) =>
          ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US')),
        );
      this.#pending.set(user.credentials, claims);
    }
    return claims;
  }
}
