// @ts-check

/**
 * Who was counted in a trend, so that it is shown to those only who may read all
 * of it: products that are gone or have another owner were counted too. What is
 * known of the days before is that no product was of another domain.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('trend_products', table => {
    table.comment('Which products the daily roll-ups have counted');
    table.string('kind', 16).notNullable().comment('domain, owner');
    table.text('key').notNullable();
    table.text('product_id').notNullable();
    table.string('last_day', 10).notNullable().comment('UTC');
    table.primary(['kind', 'key', 'product_id']);
  });
  // Nobody has ever read them.
  await knex('daily_roll_ups').where({ kind: 'policy' }).delete();
  const [{ last }] = await knex('daily_roll_ups').max({ last: 'day' });
  if (last) {
    await knex.raw(
      "insert into trend_products (kind, key, product_id, last_day) select 'domain', domain, product_id, ? from products",
      [last],
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex('daily_roll_ups').where({ kind: 'owner' }).delete();
  await knex.schema.dropTable('trend_products');
};
