import { toError } from '@backstage/errors';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Claim } from './claimWork';
import { endClaim } from './endClaim';
import { failClaim } from './failClaim';
import { postponeClaim } from './postponeClaim';
import { scanApart } from './scanApart';
import { ScanServices } from './ScanServices';
import { ScannedWork, scanWork } from './scanWork';

/** How long work rests while the catalog does not answer. */
const REST_MS = 30_000;

/** Does a piece of work; what could not be done stays asked for, and rests. */
export async function workOn(
  services: ScanServices,
  definitions: Definitions,
  claim: Claim,
): Promise<ScannedWork | 'catalog-away' | 'failed'> {
  const { knex, now, logger } = services;
  try {
    const scanned = await scan(services, definitions, claim);
    if (scanned === 'catalog-away') {
      const until = new Date(now().getTime() + REST_MS).toISOString();
      await postponeClaim({ knex, claim: claim.id, until });
    } else {
      const { failed } = scanned;
      await endClaim({ knex, claim, failed, now: now() });
    }
    return scanned;
  } catch (error) {
    logger.error('Products could not be judged', toError(error));
    await failClaim({ knex, claim: claim.id, now: now() });
    return 'failed';
  }
}

/** A product that fails in it is set apart from the others. */
async function scan(
  services: ScanServices,
  definitions: Definitions,
  { what }: Claim,
): Promise<ScannedWork | 'catalog-away'> {
  try {
    return await scanWork(services, definitions, what);
  } catch (error) {
    services.logger.warn(
      'Products could not be judged together, so they are judged apart',
      toError(error),
    );
    return await scanApart(services, definitions, what);
  }
}
