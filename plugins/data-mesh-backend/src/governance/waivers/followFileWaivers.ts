import { AuditorService } from '@backstage/backend-plugin-api';
import { ServedGovernance } from '../sources/createGovernanceDefinitions';
import { acceptFileWaivers } from './acceptFileWaivers';
import { fileWaiverRows } from './fileWaiverRows';
import { syncFileWaivers } from './store/syncFileWaivers';
import { WaiverServices } from './WaiverServices';

/** What {@link followFileWaivers} uses. */
export interface FollowServices
  extends Pick<WaiverServices, 'knex' | 'claimsOf' | 'logger' | 'now'> {
  definitions: ServedGovernance;
  auditor: AuditorService;
}

/** Lists what files waive, and has those count whose approver may approve. */
export async function followFileWaivers(
  services: FollowServices,
): Promise<void> {
  const { knex, definitions, now } = services;
  const current = await definitions.current();
  if (!current) {
    return;
  }
  const at = now().toISOString();
  await syncFileWaivers({
    knex,
    hash: current.hash,
    wanted: fileWaiverRows(current, at),
    at,
  });
  await acceptFileWaivers({ ...services, set: current.set });
}
