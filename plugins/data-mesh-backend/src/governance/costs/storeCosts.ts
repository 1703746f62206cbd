import { Knex } from 'knex';

const CHUNK = 200;

/** Table `policy_costs`. */
export interface CostRow {
  policy_id: string;
  micros: number;
  measured_at: string;
}

/** Keeps what was measured instead of what was before. */
export async function storeCosts(options: {
  knex: Knex;
  /** ISO 8601. */
  at: string;
  /** Microseconds per product, by the id of the policy. */
  costs: ReadonlyMap<string, number>;
}): Promise<void> {
  const { knex, at, costs } = options;
  const rows = [...costs].map(([policy_id, micros]) => ({
    policy_id,
    micros,
    measured_at: at,
  }));
  await knex.transaction(async tx => {
    await tx<CostRow>('policy_costs').delete();
    for (let start = 0; start < rows.length; start += CHUNK) {
      await tx<CostRow>('policy_costs').insert(
        rows.slice(start, start + CHUNK),
      );
    }
  });
}
