// @ts-check

/**
 * Exemptions of policies: asked for in the portal or in files, and overrides.
 *
 * - What stands in files that approve by themselves is here to be listed only;
 *   the files say what counts.
 * - A row is never deleted: it says who let what pass, when, and why.
 * - Times are ISO 8601 UTC text, as everywhere in the registry.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('waiver_revision', table => {
    table.comment('One row: how often what is waived was changed');
    table.bigInteger('revision').notNullable();
    table
      .string('files_hash', 64)
      .nullable()
      .comment('Of the definitions whose files are in table waivers');
  });
  await knex('waiver_revision').insert({ revision: 1 });

  await knex.schema.createTable('waivers', table => {
    table.comment('Waivers and requests for them');
    table.string('waiver_id', 64).primary();
    table
      .string('origin', 16)
      .notNullable()
      .comment('portal, file-request, file, override');
    table
      .string('decided', 16)
      .notNullable()
      .comment('pending, approved, rejected, withdrawn, ended');
    table.text('policy_id').notNullable();
    table.text('product_ref').notNullable();
    table.text('port').nullable();
    table.text('column_path').nullable();
    table.text('reason').notNullable();
    table.text('ticket').nullable();
    table.text('requested_by').notNullable();
    table.string('requested_at', 30).notNullable();
    table.string('expires', 10).notNullable().comment('UTC date, the last day');
    table.text('decided_by').nullable();
    table.string('decided_at', 30).nullable();
    table.text('decision_reason').nullable();
    table.text('ended_by').nullable();
    table.string('ended_at', 30).nullable();
    table.text('end_reason').nullable();
    table
      .string('submission_id', 36)
      .nullable()
      .comment('Refused; judged again once it is approved');
    table.text('path').nullable().comment('Of the file that it stands in');
    table.index(['decided', 'expires'], 'waivers_decided_idx');
    table.index(['product_ref'], 'waivers_product_idx');
    table.index(['policy_id'], 'waivers_policy_idx');
  });

  await knex.schema.createTable('waiver_notices', table => {
    table.comment('What people are told of waivers, each once');
    table.string('waiver_id', 64).notNullable();
    table
      .string('kind', 16)
      .notNullable()
      .comment('requested, approved, rejected, overridden, expiring');
    table.string('made_at', 30).notNullable();
    table.string('claimed_until', 30).nullable().comment('By who sends it now');
    table.string('sent_at', 30).nullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.primary(['waiver_id', 'kind']);
    table.index(['sent_at'], 'waiver_notices_sent_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('waiver_notices');
  await knex.schema.dropTable('waivers');
  await knex.schema.dropTable('waiver_revision');
};
