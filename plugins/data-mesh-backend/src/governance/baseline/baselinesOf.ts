import {
  baselineOf,
  CompiledPolicySet,
  PolicyBaseline,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { readBaselines } from './readBaselines';
import { sparingPolicies } from './sparingPolicies';

/** What policies spare of some products, by their ref; what they spare nothing of is absent. */
export async function baselinesOf(options: {
  knex: Knex;
  policies: CompiledPolicySet;
  products: readonly { id: string; ref: string; domain: string }[];
}): Promise<ReadonlyMap<string, PolicyBaseline>> {
  const { knex, policies, products } = options;
  const sparing = sparingPolicies(policies);
  const asked = products.filter(({ domain }) => sparing(domain).length > 0);
  if (asked.length === 0) {
    return new Map();
  }
  const kept = await readBaselines({
    knex,
    productIds: asked.map(({ id }) => id),
  });
  return new Map(
    asked.flatMap(({ id, ref, domain }) => {
      const own = kept.get(id);
      const baseline = own && baselineOf(sparing(domain), own);
      return baseline ? [[ref, baseline] as const] : [];
    }),
  );
}
