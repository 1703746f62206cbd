import { Knex } from 'knex';
import { JudgedContext } from './JudgedContext';

/** What was judged besides policies and time; absent where it was never kept. */
export async function readContext(options: {
  knex: Knex;
  id: string;
}): Promise<JudgedContext | undefined> {
  const [row]: { body: string }[] = await options
    .knex('judged_contexts')
    .where({ context_id: options.id })
    .select('body');
  if (!row) {
    return undefined;
  }
  const context: JudgedContext = JSON.parse(row.body);
  return context;
}
