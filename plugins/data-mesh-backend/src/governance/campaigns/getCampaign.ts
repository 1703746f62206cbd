import {
  CampaignDetail,
  rollUpProgress,
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

const MOST_PRODUCTS = 500;

/** One campaign with the products that somebody may read; absent where none has the id. */
export async function getCampaign(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  id: string;
  now: Date;
}): Promise<Unconfigured<CampaignDetail> | undefined> {
  const { knex, definitions, id, now } = options;
  const campaign = definitions?.campaigns.find(each => each.id === id);
  if (!definitions || !campaign) {
    return undefined;
  }
  const overview = await readOverview(options);
  const entities = await readEntities({ ...options, campaigns: [campaign] });
  const products = campaignProducts(campaign, overview, entities);
  const titles = new Map(products.map(each => [each.product, each.title]));
  const progress = trackCampaign(campaign, products, now.getTime());
  return {
    ...ageOf(overview, definitions, await readScanState(knex)),
    ...campaignHead(campaign, progress, titlesOf(definitions)),
    byDomain: rollUpProgress(progress.products, 'domain'),
    byOwner: rollUpProgress(progress.products, 'owner'),
    products: progress.products
      .filter(({ state }) => state !== 'unconcerned')
      .slice(0, MOST_PRODUCTS)
      .map(({ product, domain, owner, state, missing }) => ({
        ref: product,
        title: titles.get(product) ?? product,
        domain,
        ...(owner !== undefined && { owner }),
        state,
        missing: missing.map(({ policy }) => policy),
      })),
  };
}
