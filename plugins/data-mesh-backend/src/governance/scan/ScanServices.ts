import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';

/** Everything that a scan uses. */
export interface ScanServices {
  knex: Knex;
  definitions: GovernanceDefinitions;
  catalogFacts: ReadCatalogFacts;
  logger: LoggerService;
  now: () => Date;
}
