import { ScorecardTrend } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { Definitions } from '../sources/GovernanceDefinitions';
import { readTrend } from './readTrend';

/** How the products of an owner stood in a scorecard; absent where there is none of the id. */
export async function getOwnerTrend(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  id: string;
  /** Entity ref. */
  owner: string;
  now: Date;
}): Promise<ScorecardTrend | undefined> {
  const { definitions, id: scorecard, owner: key } = options;
  if (!definitions?.scorecards.some(({ id }) => id === scorecard)) {
    return undefined;
  }
  const days = await readTrend({ ...options, scorecard, kind: 'owner', key });
  return { days: days.map(({ key: _, ...stood }) => stood) };
}
