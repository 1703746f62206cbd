import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** A database with the service that hands it to one plugin. */
export function databaseOf(knex: Knex) {
  const factory = createServiceFactory({
    service: coreServices.database,
    deps: {},
    factory: () => ({ getClient: async () => knex }),
  });
  return { knex, factory };
}
