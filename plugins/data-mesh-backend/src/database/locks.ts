import { Knex } from 'knex';
import { isPostgres } from './isPostgres';
import { raiseRegistryVersion } from './registryVersion';
import { sha256 } from './sha256';

/*
 * Locks that a transaction holds until it ends.
 *
 * A decision about a document locks the names that it decides about (product
 * id, ref, contract ids), in sorted order, so that two decisions about one
 * product follow each other while others run beside them. Before anything is
 * written the one writer lock is taken, always last: light entities of
 * products depend on each other, and whoever computes them must see what
 * every earlier writer committed.
 *
 * SQLite needs none of it: its pool has one connection, so transactions
 * follow each other anyway.
 */

/** Locks names for the rest of the transaction. */
export async function lockNames(
  tx: Knex.Transaction,
  names: Iterable<string>,
): Promise<void> {
  if (isPostgres(tx)) {
    for (const name of [...new Set(names)].sort()) {
      await lock(tx, `name:${name}`);
    }
  }
}

/**
 * Makes this transaction the only writer until it ends; when it has ended,
 * readers know that what they have kept is old.
 */
export async function lockWriter(tx: Knex.Transaction): Promise<void> {
  if (isPostgres(tx)) {
    await lock(tx, 'writer');
  }
  await raiseRegistryVersion(tx);
}

// Names come from documents and may hold what no SQL text may, so their hash
// is locked.
async function lock(tx: Knex.Transaction, name: string): Promise<void> {
  await tx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `data-mesh:${sha256(name)}`,
  ]);
}
