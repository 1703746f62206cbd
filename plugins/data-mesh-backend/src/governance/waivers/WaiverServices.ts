import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { ClaimsOf } from '../../access/claimsOf';
import { Access } from '../../access/createAccess';
import { Intake } from '../../intake/Intake';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';

/** Everything that waivers use. */
export interface WaiverServices {
  knex: Knex;
  access: Access;
  claimsOf: ClaimsOf;
  definitions: GovernanceDefinitions;
  intake: Intake;
  logger: LoggerService;
  now: () => Date;
}
