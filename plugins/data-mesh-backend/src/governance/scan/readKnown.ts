import { ReadDocument } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { OpenVerdict } from '../verdicts/openVerdicts';
import { readOpenVerdicts } from '../verdicts/readOpenVerdicts';
import { readRevisions } from '../verdicts/readRevisions';
import { revisionsOf } from '../verdicts/revisionsOf';
import { DueProduct } from './DueProduct';
import { UnreadContracts } from './UnreadContracts';

/** What a few products are judged from. */
export interface Known {
  /** All that their contexts name, by id. */
  revisions: ReadonlyMap<string, ReadDocument>;
  /** Stands for their own contracts where these were not read. */
  unread?: UnreadContracts;
  /** What did not pass when they were judged before, by the id of the product. */
  open: ReadonlyMap<string, readonly OpenVerdict[]>;
}

/** Reads what a few products are judged from; their own documents are there already. */
export async function readKnown(options: {
  knex: Knex;
  due: readonly DueProduct[];
  /** Whether to read their own contracts, or to find out whether somebody looks at them. */
  readsContracts: boolean;
}): Promise<Known> {
  const { knex, due, readsContracts } = options;
  const unread = readsContracts ? undefined : new UnreadContracts();
  const own = new Map<string, ReadDocument>();
  const ids = new Set<string>();
  for (const { context } of due) {
    if (unread) {
      for (const id of context.context.contracts) {
        own.set(id, unread);
      }
    }
    own.set(context.product.revisionId, context.product.read);
  }
  for (const { context } of due) {
    for (const id of revisionsOf(context.context)) {
      if (!own.has(id)) {
        ids.add(id);
      }
    }
  }
  const productIds = due
    .filter(({ before }) => before)
    .map(({ context: { product } }) => product.productId);
  return {
    revisions:
      ids.size > 0
        ? new Map([...own, ...(await readRevisions({ knex, ids }))])
        : own,
    unread,
    open:
      productIds.length > 0
        ? await readOpenVerdicts({ knex, productIds })
        : new Map(),
  };
}
