import { Knex } from 'knex';
import { RegistrationRow } from './rows';

/** Takes a registration away; its source and what that published stay. */
export async function deleteRegistration(options: {
  knex: Knex;
  registrationId: string;
}): Promise<void> {
  const { knex, registrationId } = options;
  await knex<RegistrationRow>('registrations')
    .where({ registration_id: registrationId })
    .delete();
}
