// @ts-check

/**
 * A number that every writer raises, so that what was read once can be known
 * to be of this moment still; and an index for the last attempt of a product's
 * own source, which every product page asks for (SQLite walked all attempts of
 * the source).
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('registry_version', table => {
    table.comment('One row: how often the registry was written to');
    table.bigInteger('version').notNullable();
  });
  await knex('registry_version').insert({ version: 1 });
  await knex.schema.alterTable('submissions', table => {
    table.index(['product_ref', 'source_id', 'seq'], 'submissions_attempt_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('submissions', table => {
    table.dropIndex(
      ['product_ref', 'source_id', 'seq'],
      'submissions_attempt_idx',
    );
  });
  await knex.schema.dropTable('registry_version');
};
