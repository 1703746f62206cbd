import {
  EffectivePolicy,
  policyHealth,
  PolicyList,
  PolicySet,
  PolicySummary,
  ProductCounts,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { readScanState } from '../scan/scanState';
import { readCosts } from '../costs/readCosts';
import { Definitions } from '../sources/GovernanceDefinitions';
import { ageOf, Unconfigured } from './ageOf';
import { countPolicies, noProducts } from './countPolicies';
import { Overview, readOverview } from './readOverview';
import { unknownPolicies } from './unknownPolicies';

/** All policies in force, with what they say of the products that somebody may read. */
export async function listPolicies(options: {
  knex: Knex;
  reading: Visibility;
  definitions: Definitions | undefined;
  now: Date;
}): Promise<Unconfigured<PolicyList>> {
  const { knex, definitions } = options;
  const overview = await readOverview(options);
  const inForce = definitions ? policiesOf(definitions.set) : [];
  return {
    ...ageOf(overview, definitions, await readScanState(knex)),
    policies: await toSummaries({ knex, definitions, inForce, overview }),
    unknown: unknownPolicies(definitions),
    products: { total: overview.total, judged: overview.judged },
  };
}

/** Policies with what they say of some products, and what it costs to ask. */
export async function toSummaries(options: {
  knex: Knex;
  definitions: Definitions | undefined;
  inForce: readonly EffectivePolicy[];
  overview: Pick<Overview, 'alike'>;
}): Promise<PolicySummary[]> {
  const { knex, definitions, inForce, overview } = options;
  const counts = countPolicies(overview.alike);
  const costs = await readCosts(knex);
  return inForce.map(policy =>
    toSummary(policy, {
      products: counts.get(policy.policy.id),
      micros: costs.get(policy.policy.id),
      definitions,
    }),
  );
}

/** Each policy once, as it was written above where domains have tightened it; by id. */
export function policiesOf(set: PolicySet): EffectivePolicy[] {
  const byId = new Map<string, EffectivePolicy>();
  for (const each of [...set.byDomain.values()].flat()) {
    if (each.overlays.length === 0 || !byId.has(each.policy.id)) {
      byId.set(each.policy.id, each);
    }
  }
  set.everywhere.forEach(each => byId.set(each.policy.id, each));
  return [...byId.values()].sort((a, b) =>
    a.policy.id < b.policy.id ? -1 : 1,
  );
}

/** A policy in the list of all. */
export function toSummary(
  { policy, rollout }: EffectivePolicy,
  known: {
    products: ProductCounts | undefined;
    /** Per product. */
    micros: number | undefined;
    definitions: Definitions | undefined;
  },
): PolicySummary {
  const { products = noProducts(), micros, definitions } = known;
  const { id, scope, title, why, owner, category, severity } = policy;
  const overlays = (definitions?.set.overlays ?? []).filter(
    ({ of, state }) => of === id && state === 'applied',
  );
  return {
    id,
    scope,
    title,
    why,
    ...(owner !== undefined && { owner }),
    ...(category !== undefined && { category }),
    severity,
    forEach: policy.forEach,
    enforce: policy.enforce,
    ...(rollout.effectiveFrom !== undefined && {
      effectiveFrom: rollout.effectiveFrom,
    }),
    products,
    health: policyHealth(products),
    ...(micros !== undefined && { micros }),
    overlays: [...new Set(overlays.map(({ domain }) => domain))].sort(),
  };
}
