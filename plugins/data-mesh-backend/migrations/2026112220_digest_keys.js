// @ts-check

/**
 * A digest is written in the transaction that writes its context, after its list
 * of policies, and neither of these is ever deleted. To look for them once more
 * for each row costs a sixth of a scan on PostgreSQL, and nobody asks for digests
 * by their list.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('policy_digests', table => {
    table.dropForeign(['list_id']);
    table.dropForeign(['context_id']);
    table.dropIndex(['list_id'], 'policy_digests_list_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('policy_digests', table => {
    table.foreign('list_id').references('policy_lists.list_id');
    table.foreign('context_id').references('judged_contexts.context_id');
    table.index(['list_id'], 'policy_digests_list_idx');
  });
};
