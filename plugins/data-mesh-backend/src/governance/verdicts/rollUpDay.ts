import {
  RollUp,
  rollUpScores,
  Scorecard,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { VISIBLE_ALL } from '../../access/Visibility';
import { CLOCKS_DIFFER_MS, isAhead } from '../../database/isAhead';
import { readScanState } from '../scan/scanState';
import { Definitions } from '../sources/GovernanceDefinitions';
import { forgetDaysAhead } from './forgetDaysAhead';
import { keepCounted } from './keepCounted';
import { Overview, readOverview } from './readOverview';
import { scoreAll } from './scoreAll';
import { QueueRow, RollUpRow, ScanStateRow } from './verdictRows';

/** While products are judged the day is added up this often at most. */
const EVERY_MS = 5 * 60_000;
/** From this hour (UTC) on the day is added up once, however busy it is. */
const LATE = 'T23:00:00.000Z';
const CHUNK = 100;

/**
 * Writes down how the products of each domain and owner stand today, over what was written
 * earlier on the day: its end is what stays. Nothing is added up while products
 * wait to be judged, nor when nothing was judged since; but a day on which some
 * always wait is added up in its last hour. A day that is over is never written
 * over, whatever a clock says that was set back.
 */
export async function rollUpDay(options: {
  knex: Knex;
  definitions: Definitions;
  /** ISO 8601. */
  now: string;
}): Promise<void> {
  const { knex, definitions, now } = options;
  const day = now.slice(0, 10);
  if (!(await isDue(knex, now))) {
    return;
  }
  await forgetDaysAhead({ knex, now });
  // Before they are counted: who leaves meanwhile is known to have been there.
  await keepCounted({ knex, day });
  const overview = await readOverview({
    knex,
    reading: VISIBLE_ALL,
    now: new Date(now),
  });
  const rows = definitions.scorecards.flatMap(each =>
    scorecardRows(each, overview),
  );
  await knex.transaction(async tx => {
    await tx<RollUpRow>('daily_roll_ups').where({ day }).delete();
    for (let start = 0; start < rows.length; start += CHUNK) {
      await tx('daily_roll_ups').insert(
        rows.slice(start, start + CHUNK).map(row => ({ ...row, day })),
      );
    }
    await tx<ScanStateRow>('scan_state').update({ rolled_up_at: now });
  });
}

async function isDue(knex: Knex, now: string): Promise<boolean> {
  const { rolled_up_at: last } = await readScanState(knex);
  const day = now.slice(0, 10);
  const late = `${day}${LATE}`;
  // What cannot be judged waits for long, and nothing new is said of it.
  const waiting = await knex<QueueRow>('scan_queue')
    .where({ failures: 0 })
    .first('key');
  const isToday = last?.slice(0, 10) === day;
  const isDone = isToday && last >= late && !isAhead(last, now);
  if (waiting && (now < late || isDone)) {
    return false;
  }
  if (last === null || last < day) {
    return true;
  }
  if (!isToday) {
    return !(await isCounted(knex, day));
  }
  if (isAhead(last, now)) {
    return true;
  }
  // Who judged may have a clock that is behind of who counts.
  const since = new Date(Date.parse(last) - CLOCKS_DIFFER_MS).toISOString();
  const newer = await knex('policy_digests')
    .where('evaluated_at', '>=', since)
    .first('product_id');
  return !!newer && Date.parse(now) - Date.parse(last) >= EVERY_MS;
}

async function isCounted(knex: Knex, day: string): Promise<boolean> {
  const row = await knex<RollUpRow>('daily_roll_ups')
    .where({ day })
    .first('day');
  return row !== undefined;
}

function scorecardRows(
  scorecard: Scorecard,
  overview: Overview,
): Omit<RollUpRow, 'day'>[] {
  const products = scoreAll(scorecard, overview);
  const owned = products.filter(({ owner }) => owner !== undefined);
  const rowsOf = (kind: RollUpRow['kind'], rollUps: RollUp[]) =>
    rollUps.map(({ key, ...rollUp }) => ({
      kind,
      id: scorecard.id,
      domain: key,
      body: JSON.stringify(rollUp),
    }));
  return [
    ...rowsOf('scorecard', rollUpScores(scorecard, products, 'domain')),
    ...rowsOf('owner', rollUpScores(scorecard, owned, 'owner')),
  ];
}
