// @ts-check

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('badge_links', table => {
    table.comment('Products whose badges may be seen without a sign-in');
    table.text('product_id').notNullable().primary();
    table
      .string('secret', 64)
      .notNullable()
      .comment('Signs the addresses; they end with it');
    table.text('opened_by').notNullable();
    table.string('opened_at', 30).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('badge_links');
};
