import { Knex } from 'knex';

/** Keeps bytes under their sha256; those that are there already are left. */
export async function storeContent(options: {
  tx: Knex.Transaction;
  sha256: string;
  bytes: Uint8Array;
}): Promise<void> {
  const { tx, sha256, bytes } = options;
  await tx('contents')
    .insert({ sha256, bytes: Buffer.from(bytes) })
    .onConflict('sha256')
    .ignore();
}
