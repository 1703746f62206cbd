import { ReadDocument } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { OpenVerdict } from '../verdicts/openVerdicts';
import { readOpenVerdicts } from '../verdicts/readOpenVerdicts';
import { readRevisions } from '../verdicts/readRevisions';
import { revisionsOf } from '../verdicts/revisionsOf';
import { DueProduct } from './DueProduct';

/** What a few products are judged from. */
export interface Known {
  /** All that their contexts name, by id. */
  revisions: ReadonlyMap<string, ReadDocument>;
  /** What did not pass when they were judged before, by the id of the product. */
  open: ReadonlyMap<string, readonly OpenVerdict[]>;
}

/** Reads what a few products are judged from; their own documents are there already. */
export async function readKnown(options: {
  knex: Knex;
  due: readonly DueProduct[];
}): Promise<Known> {
  const { knex, due } = options;
  const own = due.map(({ context: { product } }): [string, ReadDocument] => [
    product.revisionId,
    product.read,
  ]);
  const ids = new Set(
    due.flatMap(({ context }) => revisionsOf(context.context)),
  );
  own.forEach(([id]) => ids.delete(id));
  const productIds = due
    .filter(({ before }) => before)
    .map(({ context: { product } }) => product.productId);
  return {
    revisions: new Map([...own, ...(await readRevisions({ knex, ids }))]),
    open:
      productIds.length > 0
        ? await readOpenVerdicts({ knex, productIds })
        : new Map(),
  };
}
