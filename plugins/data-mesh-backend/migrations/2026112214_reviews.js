// @ts-check

/**
 * Review meetings: when they were, what was decided, what was left.
 *
 * - What a review looks at while it is open follows from verdicts; it is kept
 *   when the review is closed, because verdicts go on.
 * - Times are ISO 8601 UTC text, as everywhere in the registry.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reviews', table => {
    table.comment('Review meetings; one is open at most');
    table.string('review_id', 36).primary();
    table.text('opened_by').notNullable();
    table.string('opened_at', 30).notNullable();
    table
      .string('since_at', 30)
      .nullable()
      .comment('When the one before was closed; null of the first');
    table
      .bigInteger('since_seq')
      .notNullable()
      .comment('The last change of a verdict that the one before has seen');
    table.text('closed_by').nullable();
    table.string('closed_at', 30).nullable();
    table.bigInteger('closed_seq').nullable();
    table.text('participants').notNullable().comment('JSON list');
    table.boolean('cut').notNullable().comment('Whether not all was kept');
    table.index(['opened_at', 'review_id'], 'reviews_opened_idx');
  });

  await knex.schema.createTable('review_items', table => {
    table.comment('What a review looked at when it was closed');
    table.string('review_id', 36).notNullable();
    table.integer('position').notNullable().comment('The worst first');
    table.text('product_ref').notNullable();
    table.text('body').notNullable().comment('JSON');
    table.primary(['review_id', 'position']);
  });

  await knex.schema.createTable('review_decisions', table => {
    table.comment('What was decided; rows never change');
    table.string('review_id', 36).notNullable();
    table.text('product_ref').notNullable();
    table.text('policy_id').notNullable();
    table.string('kind', 16).notNullable().comment('waive, campaign, accept');
    table.text('reason').notNullable();
    table.string('until', 10).notNullable().comment('UTC date, the last day');
    table.text('campaign_id').nullable();
    table.string('waiver_id', 64).nullable();
    table.text('decided_by').notNullable();
    table.string('decided_at', 30).notNullable();
    table.primary(['review_id', 'product_ref', 'policy_id']);
    table.index(['product_ref', 'policy_id'], 'review_decisions_of_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  for (const table of ['review_decisions', 'review_items', 'reviews']) {
    await knex.schema.dropTable(table);
  }
};
