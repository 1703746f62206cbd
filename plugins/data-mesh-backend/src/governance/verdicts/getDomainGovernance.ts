import {
  DomainGovernance,
  policiesFor,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { readCosts } from '../costs/readCosts';
import { readScanState } from '../scan/scanState';
import { Definitions } from '../sources/GovernanceDefinitions';
import { ageOf, Unconfigured } from './ageOf';
import { countPolicies } from './countPolicies';
import { toSummary } from './listPolicies';
import { readOverview } from './readOverview';
import { scoreAll } from './scoreAll';
import { scorecardHead, titlesOf } from './scorecardHead';

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
  const counts = countPolicies(overview.alike);
  const costs = await readCosts(knex);
  const titles = definitions ? titlesOf(definitions) : new Map();
  return {
    ...ageOf(overview, definitions, await readScanState(knex)),
    domain,
    products: { total: overview.total, judged: overview.judged },
    scorecards: [...(definitions?.scorecards ?? [])]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(each => scorecardHead(each, scoreAll(each, overview), titles))
      .filter(({ all }) => all.products > 0),
    policies: (definitions ? policiesFor(definitions.set, domain) : []).map(
      policy =>
        toSummary(policy, {
          products: counts.get(policy.policy.id),
          micros: costs.get(policy.policy.id),
          definitions,
        }),
    ),
  };
}
