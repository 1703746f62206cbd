import { Definitions } from '../governance/sources/GovernanceDefinitions';
import { IntakeServices } from './IntakeServices';
import { storeFailure } from './storeFailure';

/**
 * What policies ask for at the moment, the same for all bundles of a request.
 * Absent while they were never read, which makes what is judged wait.
 */
export async function readDefinitions({
  definitions,
  logger,
}: Pick<IntakeServices, 'definitions' | 'logger'>): Promise<
  Definitions | undefined
> {
  try {
    return await definitions.current();
  } catch (error) {
    throw storeFailure(error, logger);
  }
}
