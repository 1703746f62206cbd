import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { Access } from './createAccess';
import { principalOf } from './principalOf';
import { SubmissionVisibility } from './SubmissionVisibility';

/** What of the submissions somebody may see. */
export async function visibilityOf(
  access: Access,
  credentials: BackstageCredentials<
    BackstageUserPrincipal | BackstageServicePrincipal
  >,
): Promise<SubmissionVisibility> {
  const [publishing, administering, reading] = await Promise.all([
    access.publishing(credentials),
    access.administering(credentials),
    access.reading(credentials),
  ]);
  const principal = principalOf(credentials);
  return { principal, publishing, administering, reading };
}
