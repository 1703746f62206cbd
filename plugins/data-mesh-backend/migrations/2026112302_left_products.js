// @ts-check

/**
 * What was granted to a product holds for as long as it is there: another one that
 * takes its place, or the same that comes back, is looked at anew. So it is known
 * what a review has decided about one that has left, and since when one is there.
 * Of products that are here already that is when they were first accepted.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('review_decisions', table => {
    table
      .string('left_at', 30)
      .nullable()
      .comment('When the product has left the mesh; it holds no more');
  });
  await knex.schema.alterTable('products', table => {
    table
      .string('served_since', 30)
      .nullable()
      .comment('Since it was accepted, or came back after it had left');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('review_decisions', table => {
    table.dropColumn('left_at');
  });
  await knex.schema.alterTable('products', table => {
    table.dropColumn('served_since');
  });
};
