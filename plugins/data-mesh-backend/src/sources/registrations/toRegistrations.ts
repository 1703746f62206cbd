import { Knex } from 'knex';
import { Registration } from '@meshstage/plugin-data-mesh-common';
import { ProductRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { RegistrationRow, SourceRow } from '../store/rows';

/** Registrations as the API shows them, in the order of the rows. */
export async function toRegistrations(options: {
  knex: Knex;
  rows: RegistrationRow[];
}): Promise<Registration[]> {
  const { knex, rows } = options;
  const ids = rows.map(row => row.source_id);
  const sources: Knex.QueryBuilder = knex<SourceRow>('sources').select(
    'source_id',
    'state',
    'message',
  );
  whereInMany(sources, knex, 'source_id', ids);
  const states: Pick<SourceRow, 'source_id' | 'state' | 'message'>[] =
    await sources;
  const products: Knex.QueryBuilder = knex<ProductRow>('products')
    .whereNot({ state: 'removed' })
    .select('source_id', 'ref');
  whereInMany(products, knex, 'source_id', ids);
  const refs: Pick<ProductRow, 'source_id' | 'ref'>[] = await products;

  const stateOf = new Map(states.map(row => [row.source_id, row]));
  const refOf = new Map(refs.map(row => [row.source_id, row.ref]));
  return rows.map(row => ({
    id: row.registration_id,
    url: row.url,
    registeredBy: row.registered_by,
    registeredAt: row.registered_at,
    state: stateOf.get(row.source_id)?.state ?? 'never-read',
    message: stateOf.get(row.source_id)?.message ?? undefined,
    productRef: refOf.get(row.source_id),
  }));
}
