// @ts-check

/**
 * What policies say of products.
 *
 * - One digest row for each product says of every policy what came out; a second
 *   one has the verdicts that are open or waived, with their evidence. There is
 *   never a row for a pass.
 * - Contexts, lists and revisions of policies are kept by the hash of what they
 *   say and never change, so that an old verdict can be reached again from them.
 * - Times are ISO 8601 UTC text, as everywhere in the registry.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_revisions', table => {
    table.comment('Policies as they judged; rows never change');
    table.string('revision', 64).primary().comment('SHA-256 of the policy');
    table.text('policy_id').notNullable();
    table.text('body').notNullable().comment('Effective policy, JSON');
  });

  await knex.schema.createTable('policy_lists', table => {
    table.comment('By which policies products are judged; rows never change');
    table.string('list_id', 64).primary();
    table
      .text('policies')
      .notNullable()
      .comment('JSON list of id and revision, in the order of outcomes');
  });

  await knex.schema.createTable('judged_contexts', table => {
    table.comment(
      'What was judged besides policies and time; rows never change',
    );
    table.string('context_id', 64).primary().comment('SHA-256 of the body');
    table.text('body').notNullable().comment('JSON');
  });

  await knex.schema.createTable('policy_digests', table => {
    table.comment('What all policies say of a product');
    table.text('product_id').primary();
    table
      .string('list_id', 64)
      .notNullable()
      .references('policy_lists.list_id');
    table
      .string('context_id', 64)
      .notNullable()
      .references('judged_contexts.context_id');
    table
      .text('documents_id')
      .notNullable()
      .comment('Revisions of the product and its contracts');
    table.string('set_hash', 64).notNullable();
    table.text('outcomes').notNullable().comment('One letter for each policy');
    table.text('counts').notNullable().comment('Items of each policy');
    table.text('scorecards').notNullable().comment('JSON list of ids');
    table.string('evaluated_at', 30).notNullable();
    table.string('next_at', 30).nullable().comment('When time changes it');
    table.integer('version').notNullable().comment('How often it was written');
    table.index(['next_at'], 'policy_digests_next_idx');
    table.index(['list_id'], 'policy_digests_list_idx');
  });

  await knex.schema.createTable('open_verdicts', table => {
    table.comment('What does not pass or is waived, with its evidence');
    table.text('product_id').primary();
    table.text('body').notNullable().comment('Verdicts, JSON list');
  });

  await knex.schema.createTable('policy_changes', table => {
    table.comment('Outcomes that became others; nothing else is history');
    table.bigIncrements('seq');
    table.text('product_id').notNullable();
    table.text('policy_id').notNullable();
    table.string('before_outcome', 16).notNullable();
    table.string('before_at', 30).notNullable();
    table.string('before_context', 64).notNullable();
    table.string('before_revision', 64).notNullable();
    table.string('after_outcome', 16).nullable();
    table.string('after_at', 30).notNullable();
    table.string('after_context', 64).notNullable();
    table.string('after_revision', 64).notNullable();
    table.text('because').notNullable().comment('JSON list');
    table.index(['product_id', 'seq'], 'policy_changes_product_idx');
  });

  await knex.schema.createTable('daily_roll_ups', table => {
    table.comment('How products of a domain stood at the end of a day');
    table.string('day', 10).notNullable().comment('UTC');
    table.text('domain').notNullable();
    table.string('kind', 16).notNullable().comment('scorecard, policy');
    table.text('id').notNullable();
    table.text('body').notNullable().comment('JSON');
    table.primary(['kind', 'id', 'day', 'domain']);
  });

  await knex.schema.createTable('scan_queue', table => {
    table.comment('What is to be judged: a product, or a range of products');
    table.text('key').primary();
    table.string('kind', 16).notNullable().comment('product, range');
    table.text('first_id').notNullable();
    table
      .text('end_id')
      .nullable()
      .comment('Of a range: not in it; null: no end');
    table.integer('asked').notNullable().defaultTo(1);
    table.integer('claimed_asked').nullable();
    table.string('claim', 36).nullable();
    table.string('claimed_until', 30).nullable();
    table.index(['kind', 'key'], 'scan_queue_kind_idx');
    table.index(['claim'], 'scan_queue_claim_idx');
  });

  await knex.schema.createTable('scan_state', table => {
    table.comment('One row: what all replicas know of the scan');
    table.string('definitions_hash', 64).nullable();
    table.string('swept_at', 30).nullable();
    table.string('rolled_up_at', 30).nullable();
    table.string('stale_because', 32).nullable();
  });
  await knex('scan_state').insert({ definitions_hash: null });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  for (const table of [
    'scan_state',
    'scan_queue',
    'daily_roll_ups',
    'policy_changes',
    'open_verdicts',
    'policy_digests',
    'judged_contexts',
    'policy_lists',
    'policy_revisions',
  ]) {
    await knex.schema.dropTable(table);
  }
};
