// @ts-check

/**
 * That somebody waits for a reading of a source: the next one is recorded even
 * when it finds nothing new, so that every replica can tell that it took place.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('sources', table => {
    table
      .string('requested_at', 30)
      .nullable()
      .comment('When a reading was asked for that has not taken place yet');
  });
  // Which attempt was about these bytes is asked after each such reading.
  await knex.schema.alterTable('submission_documents', table => {
    table.index(['sha256', 'seq'], 'submission_documents_hash_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('submission_documents', table => {
    table.dropIndex(['sha256', 'seq'], 'submission_documents_hash_idx');
  });
  await knex.schema.alterTable('sources', table => {
    table.dropColumn('requested_at');
  });
};
