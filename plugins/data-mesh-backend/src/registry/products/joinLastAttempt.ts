import { Knex } from 'knex';
import {
  ProductDetail,
  SubmissionState,
} from '@meshstage/plugin-data-mesh-common';

/** The newest attempt to publish a product; all NULL where none is known any more. */
export interface LastAttempt {
  attempt_id: string | null;
  attempt_state: string | null;
  attempt_at: string | null;
}

/**
 * Adds {@link LastAttempt} to a query on `products`: the newest attempt of its
 * own source. Another source may have tried for the same ref; that says
 * nothing about this product.
 */
export function joinLastAttempt(query: Knex.QueryBuilder, knex: Knex): void {
  const newest = knex.raw(
    `(select max(tried.seq) from submissions as tried
      where tried.product_ref = products.ref
        and tried.source_id = products.source_id
        and tried.superseded_by is null)`,
  );
  query
    .leftJoin('submissions as attempt', join => {
      join.on('attempt.seq', newest);
    })
    .select(
      'attempt.submission_id as attempt_id',
      'attempt.state as attempt_state',
      'attempt.submitted_at as attempt_at',
    );
}

/** The attempt, if it was not accepted. */
export function lastRefused({
  attempt_id: id,
  attempt_state: state,
  attempt_at: at,
}: LastAttempt): ProductDetail['lastRefused'] {
  return id !== null &&
    at !== null &&
    (state === 'refused' || state === 'waiting')
    ? { id, state: state as SubmissionState, at }
    : undefined;
}
