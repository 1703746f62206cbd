// @ts-check

/**
 * Products, contract lines and their immutable revisions.
 *
 * - Times are ISO 8601 UTC text: they sort, and read back alike everywhere.
 * - A major of -1 stands for "the version has no number": NULL would not be
 *   unique on PostgreSQL.
 * - The owner's bytes are kept once for each sha256, whoever refers to them.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('contents', table => {
    table.comment('Texts of owners, byte for byte');
    table.string('sha256', 64).primary().comment('Of the bytes, hex');
    table.binary('bytes').notNullable();
  });

  await knex.schema.createTable('revisions', table => {
    table.comment('Accepted versions of documents; rows never change');
    table.string('revision_id', 36).primary();
    table.string('kind', 16).notNullable().comment('DataProduct, DataContract');
    table.text('document_id').notNullable().comment('ODPS or ODCS id');
    table.text('version').nullable().comment('As the owner wrote it');
    table.string('sha256', 64).notNullable().references('contents.sha256');
    table.string('submission_id', 36).notNullable();
    table.text('source_id').notNullable();
    table.text('path').notNullable();
    table.text('location').nullable();
    table.text('commit_id').nullable();
    table.text('accepted_by').notNullable();
    table.string('accepted_at', 30).notNullable();
    table.text('model').notNullable().comment('Normalised model, JSON');
  });

  await knex.schema.createTable('products', table => {
    table.comment('Live products, and tombstones of removed ones');
    table.text('product_id').primary().comment('ODPS id');
    table.text('ref').notNullable().unique({ indexName: 'products_ref_uniq' });
    table.text('domain').notNullable().comment('Slug, entity namespace');
    table.text('name').notNullable().comment('Slug, entity name');
    table.text('title').notNullable();
    table.text('sort_title').notNullable().comment('Folded, at most 200');
    table.text('owner').notNullable().comment('Entity ref, lower case');
    table.text('type').notNullable();
    table.text('lifecycle').notNullable();
    table.text('version').nullable();
    table.text('purpose').nullable();
    table.text('tags').notNullable().comment('JSON list');
    table.string('state', 16).notNullable();
    table.text('source_id').notNullable();
    table.text('source_type').notNullable();
    table.text('path').notNullable();
    table.text('location').nullable();
    table.text('commit_id').nullable();
    table
      .string('revision_id', 36)
      .notNullable()
      .references('revisions.revision_id');
    table.string('sha256', 64).notNullable().comment('Of the live revision');
    table.string('updated_at', 30).notNullable();
    table.string('entity_hash', 64).notNullable();
    table.text('entity').notNullable().comment('Light entity, JSON');
    table.text('search_text').notNullable().comment('Folded, with columns');
    table.index(['sort_title', 'ref'], 'products_shelf_idx');
    table.index(['source_id'], 'products_source_idx');
    table.index(['domain'], 'products_domain_idx');
    table.index(['owner'], 'products_owner_idx');
  });

  await knex.schema.createTable('ports', table => {
    table.comment('Output ports of products, in their order; lines by id only');
    table
      .text('product_id')
      .notNullable()
      .references('products.product_id')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.text('name').notNullable();
    table.text('version').nullable();
    table.integer('major').nullable();
    table.text('contract_id').nullable();
    table.primary(['product_id', 'position']);
    table.index(['contract_id'], 'ports_contract_idx');
  });

  await knex.schema.createTable('inputs', table => {
    table.comment('What products consume: input ports and inputContracts');
    table
      .text('product_id')
      .notNullable()
      .references('products.product_id')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.text('name').notNullable();
    table.text('version').nullable();
    table.text('contract_id').nullable();
    table.text('output_port').nullable().comment('Of inputContracts');
    table.primary(['product_id', 'position']);
    table.index(['contract_id'], 'inputs_contract_idx');
  });

  await knex.schema.createTable('contract_lines', table => {
    table.comment('Live contracts, one for each ODCS id and major');
    table.text('contract_id').notNullable();
    table.integer('major').notNullable().comment('-1: no number');
    table.text('source_id').notNullable();
    table.text('domain').nullable();
    table
      .string('revision_id', 36)
      .notNullable()
      .references('revisions.revision_id');
    table.string('sha256', 64).notNullable();
    table.text('summary').notNullable().comment('Without the schema, JSON');
    table.text('column_names').notNullable().comment('Folded, for search');
    table.primary(['contract_id', 'major']);
    table.index(['source_id'], 'contract_lines_source_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('contract_lines');
  await knex.schema.dropTable('inputs');
  await knex.schema.dropTable('ports');
  await knex.schema.dropTable('products');
  await knex.schema.dropTable('revisions');
  await knex.schema.dropTable('contents');
};
