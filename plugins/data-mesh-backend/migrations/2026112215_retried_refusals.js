// @ts-check

/**
 * For which policies and waivers the sources were last asked to hand in again
 * what was refused.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scan_state', table => {
    table
      .string('retried_for', 64)
      .nullable()
      .comment(
        'Hash of the policies and waivers that refusals were last held to',
      );
    table.string('retried_at', 30).nullable().comment('ISO 8601 UTC');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('scan_state', table => {
    table.dropColumns('retried_for', 'retried_at');
  });
};
