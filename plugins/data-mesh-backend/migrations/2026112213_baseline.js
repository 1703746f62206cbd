// @ts-check

/**
 * What failed policies that spare what was there before them.
 *
 * - One row for each product: what it holds of a policy is written together with
 *   the verdicts that it was found with, or not at all.
 * - A row outlives its product: one that comes back is not spared again.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_baselines', table => {
    table.comment('Items that failed before policies came into force');
    table.text('product_id').primary();
    table
      .text('body')
      .notNullable()
      .comment('JSON: by policy its last revision and the keys of items');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_baselines');
};
