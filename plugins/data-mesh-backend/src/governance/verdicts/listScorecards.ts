import { ScorecardList } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { readScanState } from '../scan/scanState';
import { Definitions } from '../sources/GovernanceDefinitions';
import { ageOf, Unconfigured } from './ageOf';
import { readOverview } from './readOverview';
import { scorecardHeads } from './scorecardHead';

/** All scorecards with what they say of the products that somebody may read. */
export async function listScorecards(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  now: Date;
}): Promise<Unconfigured<ScorecardList>> {
  const { knex, definitions } = options;
  const overview = await readOverview(options);
  return {
    ...ageOf(overview, definitions, await readScanState(knex)),
    scorecards: scorecardHeads(definitions, overview),
  };
}
