// @ts-check

/**
 * A waiver in a file counts once the catalog has said that whoever it names as
 * its approver answers for the policy. Nobody had asked that of those that are
 * here already, so they are asked about like new ones.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('waivers', table => {
    table
      .text('named_approver')
      .nullable()
      .comment('Who approved it by a file that can give it, entity ref');
    table.string('named_at', 30).nullable().comment('When, by the file');
    table
      .string('seen_at', 30)
      .nullable()
      .comment('When that was first read in the file');
    table
      .string('accepted_at', 30)
      .nullable()
      .comment(
        'When the catalog said that the approver may; it stays accepted',
      );
    table
      .string('unaccepted', 16)
      .nullable()
      .comment('no-member, unknown-person, no-policy, unasked');
  });
  await knex('waivers')
    .where({ origin: 'file', decided: 'approved' })
    .update({
      origin: 'file-request',
      decided: 'pending',
      named_approver: knex.ref('decided_by'),
      named_at: knex.ref('decided_at'),
      seen_at: new Date().toISOString(),
      unaccepted: 'unasked',
      decided_by: null,
      decided_at: null,
    });
  await knex('waiver_revision').increment('revision', 1);
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex('waivers')
    .where({ decided: 'pending' })
    .whereNotNull('named_approver')
    .update({
      origin: 'file',
      decided: 'approved',
      decided_by: knex.ref('named_approver'),
      decided_at: knex.ref('named_at'),
    });
  await knex.schema.alterTable('waivers', table => {
    table.dropColumns(
      'named_approver',
      'named_at',
      'seen_at',
      'accepted_at',
      'unaccepted',
    );
  });
};
