import { PolicySubject } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { JudgedContext } from '../verdicts/JudgedContext';
import { readRevisions } from '../verdicts/readRevisions';
import { revisionsOf } from '../verdicts/revisionsOf';
import { subjectOf } from '../verdicts/subjectOf';
import { DigestRow } from '../verdicts/verdictRows';

const SAMPLE = 20;

/** A product as it was judged last. */
export interface Sampled {
  subject: PolicySubject;
  context: JudgedContext;
}

/** The products that were judged last, as they were judged; a few of them. */
export async function readSample(options: {
  knex: Knex;
  /** ISO 8601. */
  now: string;
}): Promise<Sampled[]> {
  const { knex, now } = options;
  const contextIds: string[] = await knex<DigestRow>('policy_digests')
    .orderBy([{ column: 'evaluated_at', order: 'desc' }, 'product_id'])
    .limit(SAMPLE)
    .pluck('context_id');
  const query: Knex.QueryBuilder = knex('judged_contexts').select('body');
  whereInMany(query, knex, 'context_id', contextIds);
  const rows: { body: string }[] = await query;
  const contexts = rows.map((row): JudgedContext => JSON.parse(row.body));
  const ids = new Set(contexts.flatMap(revisionsOf));
  const revisions = await readRevisions({ knex, ids });
  return contexts.map(context => ({
    subject: subjectOf({ context, revisions, now }),
    context,
  }));
}
