import {
  CampaignList,
  CampaignSummary,
  trackCampaign,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { readScanState } from '../scan/scanState';
import { Definitions } from '../sources/GovernanceDefinitions';
import { ageOf, Unconfigured } from '../verdicts/ageOf';
import { readOverview } from '../verdicts/readOverview';
import { titlesOf } from '../verdicts/scorecardHead';
import { campaignHead } from './campaignHead';
import { campaignProducts } from './campaignProducts';
import { readEntities } from './readEntities';

const PHASES: readonly CampaignSummary['phase'][] = [
  'running',
  'to come',
  'over',
];

/** All campaigns with how far the products are that somebody may read. */
export async function listCampaigns(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  now: Date;
}): Promise<Unconfigured<CampaignList>> {
  const { knex, definitions, now } = options;
  const campaigns = definitions?.campaigns ?? [];
  const overview = await readOverview(options);
  const entities = await readEntities({ ...options, campaigns });
  const titles = definitions ? titlesOf(definitions) : new Map();
  return {
    ...ageOf(overview, definitions, await readScanState(knex)),
    campaigns: campaigns
      .map(campaign => {
        const products = campaignProducts(campaign, overview, entities);
        const progress = trackCampaign(campaign, products, now.getTime());
        return campaignHead(campaign, progress, titles);
      })
      .sort(byPhase),
  };
}

function byPhase(one: CampaignSummary, other: CampaignSummary): number {
  return (
    PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase) ||
    (one.due + one.id < other.due + other.id ? -1 : 1)
  );
}
