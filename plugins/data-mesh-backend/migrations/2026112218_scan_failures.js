// @ts-check

/**
 * What could not be judged rests longer each time, and people are told since when.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scan_queue', table => {
    table.integer('failures').notNullable().defaultTo(0).comment('In a row');
    table
      .string('failed_since', 30)
      .nullable()
      .comment('ISO 8601 UTC: of the first failure in a row');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('scan_queue', table => {
    table.dropColumns('failures', 'failed_since');
  });
};
