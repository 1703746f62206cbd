// @ts-check

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_costs', table => {
    table.comment('How long policies in force take, measured once an hour');
    table.text('policy_id').notNullable().primary();
    table.double('micros').notNullable().comment('Per product');
    table.string('measured_at', 30).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_costs');
};
