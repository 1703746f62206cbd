import {
  DataPolicy,
  DataPolicyOverlay,
  ENFORCEMENTS,
  PolicyPoint,
  POLICY_SEVERITIES,
} from '../../language/DataPolicy';
import { instantOf } from '../../operators/values/instantOf';
import { JsonObject } from '../../../model';
import { OverlayPart, PartFinding } from './PartFinding';

const POINTS: readonly PolicyPoint[] = ['check', 'publish', 'scan'];
const DAY_SECONDS = 86_400;

/** What an overlay does to severity, enforcement and rollout. */
export function levelParts(
  policy: DataPolicy,
  { set }: DataPolicyOverlay,
): PartFinding[] {
  return [
    ...(set.severity === undefined
      ? []
      : [ranked('severity', POLICY_SEVERITIES, policy.severity, set.severity)]),
    ...POINTS.flatMap(point => {
      const wanted = set.enforce?.[point];
      return wanted === undefined
        ? []
        : [
            ranked(
              `enforce.${point}`,
              ENFORCEMENTS,
              policy.enforce[point],
              wanted,
            ),
          ];
    }),
    ...rolloutParts(policy.rollout, set.rollout ?? {}),
  ];
}

function ranked(
  part: OverlayPart,
  ranks: readonly string[],
  given: string,
  wanted: string,
): PartFinding {
  const [givenAmount, wantedAmount] = [given, wanted].map(each =>
    ranks.indexOf(each),
  );
  return found(part, wantedAmount - givenAmount, {
    given,
    wanted,
    givenAmount,
    wantedAmount,
  });
}

function rolloutParts(
  given: DataPolicy['rollout'],
  { effectiveFrom, graceDays, existing }: Partial<DataPolicy['rollout']>,
): PartFinding[] {
  const parts: PartFinding[] = [];
  if (effectiveFrom !== undefined) {
    parts.push(startPart(given.effectiveFrom, effectiveFrom));
  }
  if (graceDays !== undefined) {
    parts.push(
      found('rollout.graceDays', given.graceDays - graceDays, {
        given: given.graceDays,
        wanted: graceDays,
        givenAmount: given.graceDays * DAY_SECONDS,
        wantedAmount: graceDays * DAY_SECONDS,
        type: 'duration',
      }),
    );
  }
  if (existing !== undefined) {
    // Which of them is the stricter is not for a machine to say.
    parts.push({
      part: 'rollout.existing',
      effect:
        existing === given.existing
          ? 'equal'
          : {
              code: 'overlay-incomparable',
              data: level('rollout.existing', {
                given: given.existing,
                wanted: existing,
              }),
            },
    });
  }
  return parts;
}

/** A policy without a date is in force, and nothing is earlier than that. */
function startPart(given: string | undefined, wanted: string): PartFinding {
  const givenAmount = instantOf(given ?? '') ?? -Infinity;
  const wantedAmount = instantOf(wanted) ?? Infinity;
  return found('rollout.effectiveFrom', givenAmount - wantedAmount, {
    ...(given !== undefined && { given }),
    wanted,
    ...(given !== undefined && { givenAmount, wantedAmount }),
    type: 'date',
  });
}

function found(
  part: OverlayPart,
  gain: number,
  change: JsonObject,
): PartFinding {
  if (gain === 0) {
    return { part, effect: 'equal' };
  }
  return {
    part,
    effect:
      gain > 0
        ? 'tighter'
        : { code: 'overlay-looser', data: level(part, change) },
  };
}

function level(field: OverlayPart, change: JsonObject): JsonObject {
  return { operator: 'level', field, ...change };
}
