// @ts-check

/**
 * What the shelf counts and filters by that is no column of a product: its
 * tags, and the classifications of the columns that its ports serve.
 *
 * Both are derived. Rows from before are derived again when the plugin starts
 * (`refreshOutdated`), which the version and the empty column call for.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('product_facets', table => {
    table.comment('Tags and classifications of live products');
    table
      .text('product_id')
      .notNullable()
      .references('products.product_id')
      .onDelete('CASCADE');
    table.string('facet', 16).notNullable().comment('tag, classification');
    table.text('value').notNullable().comment('Folded, at most 200');
    table.text('label').notNullable().comment('As written, at most 200');
    table.primary(['product_id', 'facet', 'value']);
    table.index(['facet', 'value', 'product_id'], 'product_facets_value_idx');
  });
  await knex.schema.alterTable('products', table => {
    table.integer('facets_version').notNullable().defaultTo(0);
    table.index(['facets_version'], 'products_facets_version_idx');
  });
  await knex.schema.alterTable('contract_lines', table => {
    table
      .text('classifications')
      .nullable()
      .comment('Of the columns, JSON list');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('contract_lines', table => {
    table.dropColumn('classifications');
  });
  await knex.schema.alterTable('products', table => {
    table.dropIndex(['facets_version'], 'products_facets_version_idx');
    table.dropColumn('facets_version');
  });
  await knex.schema.dropTable('product_facets');
};
