import {
  compilePolicySet,
  CompiledPolicySet,
  EffectivePolicy,
} from '@meshstage/plugin-data-mesh-common';

/** A policy as it judged, as JSON: without its tests and without places in a file. */
export function writeStoredPolicy(effective: EffectivePolicy): string {
  const { policy, overlays, ...judging } = effective;
  const { places: _, tests: __, ...kept } = policy;
  return JSON.stringify({
    ...judging,
    policy: kept,
    overlays: overlays.map(({ places: ___, ...overlay }) => overlay),
  });
}

/** The inverse of {@link writeStoredPolicy}. */
export function readStoredPolicy(body: string): EffectivePolicy {
  const { policy, overlays, ...judging }: EffectivePolicy = JSON.parse(body);
  return {
    ...judging,
    policy: { ...policy, tests: [], places: new Map() },
    overlays: overlays.map(overlay => ({ ...overlay, places: new Map() })),
  };
}

/** A policy as the only one of a set that judges every domain. */
export function compileAlone(effective: EffectivePolicy): CompiledPolicySet {
  return compilePolicySet({
    hash: effective.revision,
    everywhere: [effective],
    byDomain: new Map(),
    unloaded: [],
    homes: new Map(),
    overlays: [],
    problems: [],
    lastGood: [],
  });
}
