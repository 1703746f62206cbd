// @ts-check

const CHUNK = 50;

/** As in the registry: "the version has no number". */
const NO_NUMBER = -1;

/**
 * The place of each revision in its history, and what comparisons of two
 * revisions found.
 *
 * A history is that of a product, or of a contract line (ODCS id and major).
 * Places count from 1 without a gap: a new revision takes the next one under
 * the writer lock, so "the one before" is a matter of subtraction.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('revisions', table => {
    table
      .integer('major')
      .notNullable()
      .defaultTo(NO_NUMBER)
      .comment('Of the contract line; -1: no number, and of products');
    table
      .integer('position')
      .notNullable()
      .defaultTo(0)
      .comment('In its history, from 1');
    table.text('lifecycle').notNullable().defaultTo('unknown');
  });
  await placeRevisions(knex);
  await knex.schema.alterTable('revisions', table => {
    table.unique(['kind', 'document_id', 'major', 'position'], {
      indexName: 'revisions_history_uniq',
    });
  });

  await knex.schema.createTable('comparisons', table => {
    table.comment(
      'What the comparison of two revisions found; made again at need',
    );
    table
      .string('before_id', 36)
      .notNullable()
      .references('revisions.revision_id');
    table
      .string('after_id', 36)
      .notNullable()
      .references('revisions.revision_id');
    table
      .string('made_with', 64)
      .notNullable()
      .comment('Hash of the engine and of what it knew');
    table.text('summary').notNullable().comment('JSON, with the worst changes');
    table.text('changes').notNullable().comment('JSON list');
    table.primary(['before_id', 'after_id']);
  });
};

/**
 * Revisions from before, in the order in which they were accepted.
 *
 * @param {import('knex').Knex} knex
 */
async function placeRevisions(knex) {
  /** @type {{ revision_id: string, kind: string, document_id: string }[]} */
  const revisions = await knex('revisions')
    .orderBy(['accepted_at', 'revision_id'])
    .select('revision_id', 'kind', 'document_id');
  /** @type {Map<string, number>} */
  const last = new Map();
  for (let start = 0; start < revisions.length; start += CHUNK) {
    const chunk = revisions.slice(start, start + CHUNK);
    /** @type {{ revision_id: string, model: string }[]} */
    const models = await knex('revisions')
      .whereIn(
        'revision_id',
        chunk.map(each => each.revision_id),
      )
      .select('revision_id', 'model');
    const byId = new Map(models.map(row => [row.revision_id, row.model]));
    for (const { revision_id, kind, document_id } of chunk) {
      const { version, lifecycle } = JSON.parse(byId.get(revision_id) ?? '{}');
      const major =
        kind === 'DataContract' ? version?.major ?? NO_NUMBER : NO_NUMBER;
      const history = JSON.stringify([kind, document_id, major]);
      const position = (last.get(history) ?? 0) + 1;
      last.set(history, position);
      await knex('revisions')
        .where({ revision_id })
        .update({ major, position, lifecycle: String(lifecycle) });
    }
  }
}

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('comparisons');
  await knex.schema.alterTable('revisions', table => {
    table.dropUnique(
      ['kind', 'document_id', 'major', 'position'],
      'revisions_history_uniq',
    );
  });
  await knex.schema.alterTable('revisions', table => {
    table.dropColumns('major', 'position', 'lifecycle');
  });
};
