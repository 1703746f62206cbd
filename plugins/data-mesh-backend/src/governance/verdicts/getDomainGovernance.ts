import {
  DomainGovernance,
  policiesFor,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { readScanState } from '../scan/scanState';
import { Definitions } from '../sources/GovernanceDefinitions';
import { ageOf, Unconfigured } from './ageOf';
import { toSummaries } from './listPolicies';
import { readOverview } from './readOverview';
import { scorecardHeads } from './scorecardHead';
import { unknownPolicies } from './unknownPolicies';

/**
 * How the products of a domain stand that somebody may read, and what is asked of
 * them. A domain of which nobody has heard has none, as one whose products the
 * caller may not read.
 */
export async function getDomainGovernance(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  domain: string;
  now: Date;
}): Promise<Unconfigured<DomainGovernance>> {
  const { knex, definitions, domain } = options;
  const overview = await readOverview(options);
  const inForce = definitions ? policiesFor(definitions.set, domain) : [];
  return {
    ...ageOf(overview, definitions, await readScanState(knex)),
    domain,
    products: { total: overview.total, judged: overview.judged },
    scorecards: scorecardHeads(definitions, overview).filter(
      ({ all }) => all.products > 0,
    ),
    policies: await toSummaries({ knex, definitions, inForce, overview }),
    unknown: unknownPolicies(definitions, domain),
  };
}
