import { WaiverDocument } from '@meshstage/plugin-data-mesh-common';
import { GivenWaivers } from '../../check/policies/GivenWaivers';
import { ImpactWaivers } from './ImpactWaivers';

/** Those of before the change that are gone after it, or others, or count otherwise. */
export function waiversBefore({ before, after }: ImpactWaivers): GivenWaivers {
  return {
    counted: goneFrom(before.counted, after.counted),
    notCounted: goneFrom(before.notCounted, after.notCounted),
  };
}

function goneFrom(
  before: readonly WaiverDocument[],
  after: readonly WaiverDocument[],
): WaiverDocument[] {
  const kept = new Set(after.map(keyOf));
  return before.filter(waiver => !kept.has(keyOf(waiver)));
}

/** All that is told of it; it may stand in another line. */
function keyOf(waiver: WaiverDocument): string {
  const { path, policy, product, port, column, approvedBy, expires } = waiver;
  return JSON.stringify([
    ...[path, policy, product, port ?? null, column ?? null],
    ...[approvedBy ?? null, expires],
  ]);
}
