// @ts-check

/**
 * What the sources of policies say, for all replicas: one reads a source, each
 * makes the same policies of it.
 *
 * - A text may hold a NUL and be wrong for that, so texts are kept as bytes.
 * - Times are ISO 8601 UTC text: they sort, and read back alike everywhere.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('policy_revision', table => {
    table.comment('One row: how often what is asked of products was changed');
    table.bigInteger('revision').notNullable();
  });
  await knex('policy_revision').insert({ revision: 1 });

  await knex.schema.createTable('policy_sources', table => {
    table.comment('Configured sources of policies');
    table.text('source_id').primary();
    table.string('state', 16).notNullable().comment('never-read, ok, failing');
    table.text('message').nullable().comment('For people');
    table
      .string('config_digest', 64)
      .nullable()
      .comment('Of what it was read with');
    table.text('etag').nullable().comment('For a conditional reading');
    table.integer('failures').notNullable().comment('In a row');
    table.string('next_attempt_at', 30).nullable().comment('Not read before');
    table.string('last_read_at', 30).nullable();
    table.string('last_success_at', 30).nullable();
  });

  await knex.schema.createTable('policy_files', table => {
    table.comment('Files as their sources were last seen to hold them');
    table
      .text('source_id')
      .notNullable()
      .references('policy_sources.source_id')
      .onDelete('CASCADE');
    table.text('path').notNullable();
    table.text('location').notNullable();
    table.text('commit_id').nullable();
    table.binary('content').notNullable().comment('As it last could be read');
    table.text('unreadable').nullable().comment('Why it cannot be read now');
    table.primary(['source_id', 'path']);
  });

  await knex.schema.createTable('policy_good_files', table => {
    table.comment('The last revision of each file that had no error');
    table
      .string('part', 16)
      .notNullable()
      .comment('policies, waivers, scorecards: for whom it had none');
    table
      .text('source_id')
      .notNullable()
      .references('policy_sources.source_id')
      .onDelete('CASCADE');
    table.text('path').notNullable();
    table.binary('content').notNullable();
    table.primary(['part', 'source_id', 'path']);
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policy_good_files');
  await knex.schema.dropTable('policy_files');
  await knex.schema.dropTable('policy_sources');
  await knex.schema.dropTable('policy_revision');
};
