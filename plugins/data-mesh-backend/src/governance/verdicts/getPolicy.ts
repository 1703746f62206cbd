import { PolicyDetail } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { readScanState } from '../scan/scanState';
import { readCosts } from '../costs/readCosts';
import { Definitions } from '../sources/GovernanceDefinitions';
import { ageOf, Unconfigured } from './ageOf';
import { countPolicies } from './countPolicies';
import { policiesOf, toSummary } from './listPolicies';
import { policyText } from './policyText';
import { readOverview } from './readOverview';

/** One policy in its own words; absent where none in force has the id. */
export async function getPolicy(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  now: Date;
  id: string;
}): Promise<Unconfigured<PolicyDetail> | undefined> {
  const { knex, definitions, id } = options;
  const found =
    definitions &&
    policiesOf(definitions.set).find(each => each.policy.id === id);
  if (!found) {
    return undefined;
  }
  const overview = await readOverview(options);
  const { policy, rollout } = found;
  const counts = countPolicies(overview.alike);
  const costs = await readCosts(knex);
  return {
    ...ageOf(overview, definitions, await readScanState(knex)),
    policy: toSummary(found, {
      products: counts.get(id),
      micros: costs.get(id),
      definitions,
    }),
    message: policy.message,
    ...(policy.fix && { fix: policy.fix }),
    ...policyText(definitions.set, policy),
    graceDays: rollout.graceDays,
    tests: policy.tests.length,
    overlays: definitions.set.overlays
      .filter(({ of }) => of === id)
      .map(({ domain, source, path, state }) => ({
        domain,
        source,
        path,
        state,
      })),
  };
}
