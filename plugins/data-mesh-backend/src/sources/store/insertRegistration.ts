import { Knex } from 'knex';
import { RegistrationRow } from './rows';

/**
 * Keeps a registration. One that the same person made for the same URL before
 * stays and takes over what the document is now.
 */
export async function insertRegistration(options: {
  knex: Knex;
  registration: RegistrationRow;
}): Promise<void> {
  const { knex, registration } = options;
  await knex<RegistrationRow>('registrations')
    .insert(registration)
    .onConflict('registration_id')
    .merge(['domain', 'product_id']);
}
