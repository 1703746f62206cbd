import { LoggerService } from '@backstage/backend-plugin-api';
import { CompatibilitySettings } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Access } from '../access/createAccess';
import { GovernanceDefinitions } from '../governance/sources/GovernanceDefinitions';
import { AuditPublish } from '../notify/auditPublish';
import { PublishProducts } from '../notify/publishProducts';
import { ReadCatalogFacts } from './catalogFacts';

/** Everything that the way in uses. */
export interface IntakeServices {
  knex: Knex;
  access: Access;
  catalogFacts: ReadCatalogFacts;
  compatibility: CompatibilitySettings;
  definitions: GovernanceDefinitions;
  publish: PublishProducts;
  audit: AuditPublish;
  logger: LoggerService;
  now: () => Date;
}
