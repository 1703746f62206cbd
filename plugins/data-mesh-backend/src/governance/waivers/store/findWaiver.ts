import { Knex } from 'knex';
import { ListedWaiver, listedWaivers } from './ListedWaiver';
import { WaiverReader, whereWaiverVisible } from './whereWaiverVisible';

/** A waiver; absent when there is none that may be seen. */
export async function findWaiver(options: {
  knex: Knex;
  id: string;
  reader: WaiverReader;
}): Promise<ListedWaiver | undefined> {
  const { knex, id, reader } = options;
  const query = listedWaivers(knex).where('waivers.waiver_id', id);
  whereWaiverVisible(query, knex, reader);
  const [row]: ListedWaiver[] = await query;
  return row;
}
