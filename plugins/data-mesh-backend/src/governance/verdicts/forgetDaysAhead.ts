import { Knex } from 'knex';
import { CLOCKS_DIFFER_MS } from '../../database/isAhead';
import { RollUpRow } from './verdictRows';

/**
 * Takes back what a clock has counted that was ahead: days that are still to come.
 * Whom it counted was there today at the latest, and counts as that; otherwise a
 * product that has left would keep a trend from who may not read it until a day
 * that nobody has seen yet.
 */
export async function forgetDaysAhead(options: {
  knex: Knex;
  /** ISO 8601. */
  now: string;
}): Promise<void> {
  const { knex, now } = options;
  const last = new Date(Date.parse(now) + CLOCKS_DIFFER_MS).toISOString();
  const day = last.slice(0, 10);
  await knex.transaction(async tx => {
    const ahead: number = await tx('trend_products')
      .where('last_day', '>', day)
      .update({ last_day: day });
    if (ahead > 0) {
      // Of whom they counted nobody would know when they are shown.
      await tx<RollUpRow>('daily_roll_ups').where('day', '>', day).delete();
    }
  });
}
