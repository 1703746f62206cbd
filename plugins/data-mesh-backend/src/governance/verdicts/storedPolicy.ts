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

/** The inverse of {@link writeStoredPolicy}, as the only policy of a set that judges every domain. */
export function readStoredPolicy(body: string): CompiledPolicySet {
  const { policy, overlays, ...judging }: EffectivePolicy = JSON.parse(body);
  const effective: EffectivePolicy = {
    ...judging,
    policy: { ...policy, tests: [], places: new Map() },
    overlays: overlays.map(overlay => ({ ...overlay, places: new Map() })),
  };
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
