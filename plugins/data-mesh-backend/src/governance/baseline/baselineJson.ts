import { PolicyBaseline } from '@meshstage/plugin-data-mesh-common';

/** Keys of items by the id of the policy. */
export interface BaselineJson {
  readonly [policy: string]: readonly string[];
}

/** A baseline as contexts hold it. */
export function writeBaseline(baseline: PolicyBaseline): BaselineJson {
  return Object.fromEntries(
    [...baseline].map(([policy, keys]) => [policy, [...keys]]),
  );
}

/** The inverse of {@link writeBaseline}. */
export function readBaseline(json: BaselineJson): PolicyBaseline {
  return new Map(
    Object.entries(json).map(([policy, keys]) => [policy, new Set(keys)]),
  );
}
