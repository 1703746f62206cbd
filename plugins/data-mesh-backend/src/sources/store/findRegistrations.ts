import { Knex } from 'knex';
import { RegistrationRow } from './rows';

/** The registrations that have all of these values, oldest first. */
export async function findRegistrations(options: {
  knex: Knex;
  where: Partial<
    Pick<RegistrationRow, 'registration_id' | 'registered_by' | 'url'>
  >;
}): Promise<RegistrationRow[]> {
  return await options
    .knex<RegistrationRow>('registrations')
    .where(options.where)
    .orderBy(['registered_at', 'registration_id']);
}
