import { Knex } from 'knex';

/**
 * How often the registry was written to, as text. What is read after this is
 * right for as long as the number stays, on every replica.
 */
export async function readRegistryVersion(knex: Knex): Promise<string> {
  const { version }: { version: number | string } = await knex(
    'registry_version',
  )
    .select('version')
    .first();
  return String(version);
}

/** Tells all readers that what they have kept is old; once in each writer's transaction. */
export async function raiseRegistryVersion(tx: Knex): Promise<void> {
  await tx('registry_version').increment('version', 1);
}
