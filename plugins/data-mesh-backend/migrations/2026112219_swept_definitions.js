// @ts-check

/**
 * For which definitions all products were looked at, so that replicas that do
 * not agree on them do not have everything judged in turns.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scan_state', table => {
    table
      .text('swept_for')
      .nullable()
      .comment('JSON list of hash and policy revision, the last one first');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('scan_state', table => {
    table.dropColumns('swept_for');
  });
};
