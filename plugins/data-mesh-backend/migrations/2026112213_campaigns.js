// @ts-check

/**
 * What owners are told of campaigns, each reminder once.
 *
 * - Times are ISO 8601 UTC text, as everywhere in the registry.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('campaign_reminders', table => {
    table.comment('What owners are told of campaigns, each once');
    table
      .string('reminder_id', 64)
      .primary()
      .comment('SHA-256 of campaign, last day, step and owner');
    table.text('recipient').notNullable().comment('Entity ref');
    table.text('payload').notNullable().comment('Of the notification, JSON');
    table.string('made_at', 30).notNullable();
    table.string('claimed_until', 30).nullable().comment('By who sends it now');
    table.string('sent_at', 30).nullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.index(['sent_at'], 'campaign_reminders_sent_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('campaign_reminders');
};
