import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { WaiverViewer } from '@meshstage/plugin-data-mesh-common';
import { principalOf } from '../../access/principalOf';
import { WaiverServices } from './WaiverServices';

type Credentials = BackstageCredentials<
  BackstageUserPrincipal | BackstageServicePrincipal
>;

/** Who somebody is when it comes to waivers. A service is a member of nothing. */
export async function viewerOf(
  { claimsOf, logger }: Pick<WaiverServices, 'claimsOf' | 'logger'>,
  credentials: Credentials,
): Promise<WaiverViewer> {
  const person = principalOf(credentials);
  if (credentials.principal.type !== 'user') {
    return { person, memberOf: new Set() };
  }
  try {
    const memberOf = await claimsOf(person);
    return { person, memberOf: memberOf ?? new Set() };
  } catch (error) {
    logger.warn(
      'The catalog does not say who is in which group',
      toError(error),
    );
    throw new ServiceUnavailableError(
      'The catalog does not answer, so nobody knows who may decide about waivers. Try again later',
    );
  }
}
