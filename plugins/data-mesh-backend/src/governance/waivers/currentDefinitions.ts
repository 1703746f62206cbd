import { ServiceUnavailableError } from '@backstage/errors';
import { Definitions } from '../sources/GovernanceDefinitions';
import { WaiverServices } from './WaiverServices';

/** What is asked of products now; throws while nobody knows. */
export async function currentDefinitions({
  definitions,
}: Pick<WaiverServices, 'definitions'>): Promise<Definitions> {
  const current = await definitions.current();
  if (!current) {
    throw new ServiceUnavailableError(
      'A source of policies was never read, so nobody knows yet what could be waived. Try again later',
    );
  }
  return current;
}
