// @ts-check

/**
 * What a submitted document does to the version that was live when it was
 * judged: the findings of the gate as data. Older attempts have none.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('submission_documents', table => {
    table
      .text('comparison')
      .nullable()
      .comment('With the live version, JSON; NULL: nothing was compared');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('submission_documents', table => {
    table.dropColumn('comparison');
  });
};
