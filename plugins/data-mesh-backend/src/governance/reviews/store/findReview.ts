import { Knex } from 'knex';
import { ReviewRow } from './rows';

/** A review; absent where there is none of the id. */
export async function findReview(options: {
  knex: Knex;
  id: string;
}): Promise<ReviewRow | undefined> {
  const { knex, id } = options;
  return await knex<ReviewRow>('reviews').where({ review_id: id }).first();
}
