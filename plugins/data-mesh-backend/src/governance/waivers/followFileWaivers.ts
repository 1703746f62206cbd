import { AuditorService } from '@backstage/backend-plugin-api';
import { withRetries } from '../../database/withRetries';
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
  const wanted = fileWaiverRows(current, at);
  await withRetries(() =>
    syncFileWaivers({ knex, hash: current.hash, wanted, at }),
  );
  await acceptFileWaivers({ ...services, set: current.set });
}
