import { Knex } from 'knex';
import { whereInMany } from '../../../database/whereInMany';
import { ListedWaiver, listedWaivers } from './ListedWaiver';
import { WaiverReader, whereWaiverVisible } from './whereWaiverVisible';
import { whereWaiverState } from './whereWaiverState';

/** All waivers of some products that wait for a decision, the next to end first. */
export async function readPendingWaivers(options: {
  knex: Knex;
  reader: WaiverReader;
  products: Iterable<string>;
  /** UTC date. */
  today: string;
}): Promise<ListedWaiver[]> {
  const { knex, reader, products, today } = options;
  const query = listedWaivers(knex);
  whereWaiverVisible(query, knex, reader);
  whereWaiverState(query, 'pending', today);
  whereInMany(query, knex, 'waivers.product_ref', new Set(products));
  return await query.orderBy(['waivers.expires', 'waivers.waiver_id']);
}
