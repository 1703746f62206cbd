// @ts-check

/**
 * A digest is written in the transaction that writes its context, after its list
 * of policies, and neither of these is ever deleted. To look for them once more
 * for each row costs a sixth of a scan on PostgreSQL, and nobody asks for digests
 * by their list. Of most products time alone changes nothing: these need not be
 * in the index of those that are due.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('policy_digests', table => {
    table.dropForeign(['list_id']);
    table.dropForeign(['context_id']);
    table.dropIndex(['list_id'], 'policy_digests_list_idx');
    table.dropIndex(['next_at'], 'policy_digests_next_idx');
    table.index(['next_at'], 'policy_digests_next_idx', {
      predicate: knex.whereNotNull('next_at'),
    });
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
    table.dropIndex(['next_at'], 'policy_digests_next_idx');
    table.index(['next_at'], 'policy_digests_next_idx');
  });
};
