// @ts-check

/**
 * Attempts to publish, with their documents and what the waiting ones wait for.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('submissions', table => {
    table.comment('Attempts to publish, newest has the highest seq');
    table.increments('seq');
    table
      .string('submission_id', 36)
      .notNullable()
      .unique({ indexName: 'submissions_id_uniq' });
    table.string('state', 32).notNullable();
    table.text('title').notNullable();
    table.text('domain').nullable().comment('Slug');
    table.text('owner').nullable().comment('Entity ref, lower case');
    table.text('product_ref').nullable();
    table.string('door', 16).notNullable();
    table.text('source_id').notNullable();
    table.text('source_type').notNullable();
    table.text('source_domains').notNullable().comment('JSON: "*" or list');
    table.text('submitted_by').notNullable();
    table.string('submitted_at', 30).notNullable();
    table.string('bundle_key', 64).notNullable().comment('Source and path');
    table.string('product_key', 64).nullable().comment('Source and ODPS id');
    table.string('bundle_hash', 64).notNullable().comment('Paths and bytes');
    table.string('outcome_hash', 64).notNullable().comment('State, problems');
    table.integer('reading').nullable().comment('Count of source readings');
    table.integer('errors').notNullable();
    table.integer('warnings').notNullable();
    table.text('waiting_for').notNullable().comment('JSON list');
    table.text('location').nullable();
    table.text('commit_id').nullable();
    table.string('superseded_by', 36).nullable().comment('A newer attempt');
    table.text('problems').notNullable().comment('Of no document, JSON list');
    table.index(['bundle_key', 'seq'], 'submissions_bundle_idx');
    table.index(['product_key', 'seq'], 'submissions_key_idx');
    table.index(['product_ref', 'seq'], 'submissions_product_idx');
    table.index(['source_id', 'seq'], 'submissions_source_idx');
    table.index(['state', 'seq'], 'submissions_state_idx');
    table.index(['submitted_by', 'seq'], 'submissions_by_idx');
  });

  await knex.schema.createTable('submission_documents', table => {
    table.comment('Documents of submissions, in their order');
    table
      .integer('seq')
      .unsigned()
      .notNullable()
      .references('submissions.seq')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.text('path').notNullable();
    table.text('location').nullable();
    table.text('commit_id').nullable();
    table.string('kind', 16).nullable();
    table.text('document_id').nullable();
    table.text('version').nullable();
    table.string('sha256', 64).notNullable();
    table
      .string('content', 64)
      .nullable()
      .references('contents.sha256')
      .comment('Absent when too large to keep');
    table.text('problems').notNullable().comment('JSON list');
    table.primary(['seq', 'position']);
  });

  await knex.schema.createTable('submission_waits', table => {
    table.comment('What submissions that still wait are waiting for');
    table
      .integer('seq')
      .unsigned()
      .notNullable()
      .references('submissions.seq')
      .onDelete('CASCADE');
    table.string('kind', 16).notNullable();
    table.string('name_hash', 64).notNullable().comment('sha256 of the name');
    table.primary(['seq', 'kind', 'name_hash']);
    table.index(['kind', 'name_hash'], 'submission_waits_name_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('submission_waits');
  await knex.schema.dropTable('submission_documents');
  await knex.schema.dropTable('submissions');
};
