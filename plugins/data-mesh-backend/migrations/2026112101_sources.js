// @ts-check

/**
 * What sources were found to hold, and the URLs that people registered.
 *
 * - Times are ISO 8601 UTC text: they sort, and read back alike everywhere.
 * - An unchanged reading writes no row, so the times of a source are those of
 *   its last writing; who reads knows better ones in memory.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('sources', table => {
    table.comment('Sources that were ever followed');
    table.text('source_id').primary();
    table.text('type').notNullable();
    table.text('domains').notNullable().comment('JSON: "*" or list of slugs');
    table
      .string('state', 16)
      .notNullable()
      .comment('never-read, ok, failing, suspended');
    table.text('message').nullable().comment('For people');
    table
      .string('config_digest', 64)
      .nullable()
      .comment('Of what the documents were judged with');
    table.text('etag').nullable().comment('For a conditional reading');
    table
      .integer('revision')
      .notNullable()
      .comment('Grows with each reading that changes anything');
    table.integer('failures').notNullable().comment('In a row');
    table.string('next_attempt_at', 30).nullable().comment('Not read before');
    table.text('held_removals').notNullable().comment('JSON: product ids');
    table.string('last_read_at', 30).nullable();
    table.string('last_success_at', 30).nullable();
  });

  await knex.schema.createTable('source_documents', table => {
    table.comment('Documents as they were last handed to the intake');
    table
      .text('source_id')
      .notNullable()
      .references('sources.source_id')
      .onDelete('CASCADE');
    table.text('path').notNullable();
    table.string('sha256', 64).notNullable().comment('Of the bytes');
    table.string('kind', 16).nullable().comment('DataProduct, DataContract');
    table
      .text('document_id')
      .nullable()
      .comment('Kept from before where the bytes can no longer be read');
    table.text('contract_ids').notNullable().comment('JSON: of output ports');
    table.string('state', 32).notNullable().comment('Of its submission');
    table.primary(['source_id', 'path']);
  });

  await knex.schema.createTable('registrations', table => {
    table.comment('URLs that people asked to follow; each is a source');
    table.string('registration_id', 36).primary();
    table
      .text('source_id')
      .notNullable()
      .unique({ indexName: 'registrations_source_uniq' })
      .references('sources.source_id');
    table.text('url').notNullable();
    table.text('registered_by').notNullable().comment('User entity ref');
    table.string('registered_at', 30).notNullable();
    table.text('domain').notNullable().comment('Slug, of what it publishes');
    table.text('product_id').nullable().comment('ODPS id; absent: a contract');
    table.unique(['registered_by', 'url'], {
      indexName: 'registrations_url_uniq',
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('registrations');
  await knex.schema.dropTable('source_documents');
  await knex.schema.dropTable('sources');
};
