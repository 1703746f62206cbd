import { StaleReason } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { judgingOf } from '../scan/judgingOf';
import { readScanState } from '../scan/scanState';
import { Definitions } from '../sources/GovernanceDefinitions';
import { staleReason } from './ageOf';
import { DigestedProduct } from './eachDigest';
import { isOverdue } from './isOverdue';
import { readWaiting } from './readWaiting';

/** Why what is kept of a product cannot be relied on; absent where it can. */
export type AgeOfDigest = (
  product: Pick<ProductRow, 'product_id' | 'domain'>,
  digest: Pick<DigestedProduct, 'list_id' | 'next_at' | 'evaluated_at'>,
) => StaleReason | undefined;

/**
 * How old what is kept of single products is, for each page of them in two small
 * statements: something waits to be judged, was not judged by what is asked now,
 * could not be asked, or time alone has changed it.
 */
export function createAges(options: {
  knex: Knex;
  definitions: Definitions | undefined;
  now: Date;
}): (productIds: readonly string[]) => Promise<AgeOfDigest> {
  const { knex, definitions } = options;
  const judging = definitions && judgingOf(definitions);
  const now = options.now.toISOString();
  return async productIds => {
    const waiting = await readWaiting({ knex, productIds });
    const state = await readScanState(knex);
    return ({ product_id: id, domain }, digest) => {
      const waits = waiting.get(id);
      const isOld =
        !!waits ||
        isOverdue(digest, now) ||
        judging?.(domain).listId !== digest.list_id;
      return staleReason(state, isOld, waits && waits.failed_since !== null);
    };
  };
}
