import { checkCondition } from '../condition/checkCondition';
import { ConditionFault } from '../condition/ConditionFault';
import { DataPolicy, DataPolicyOverlay } from '../language/DataPolicy';
import { OverlayFinding } from './placed';

/** Why an overlay does not fit the policy that it names. */
export interface Misfit {
  state: 'orphaned' | 'refused';
  findings: readonly OverlayFinding[];
}

/**
 * Whether the words of an overlay can be asked of the items that the policy looks
 * at. Only here both are known: the overlay stands in a file of its own.
 */
export function misfitOf(
  policy: DataPolicy,
  overlay: DataPolicyOverlay,
): Misfit | undefined {
  if (policy.scope !== 'global' && policy.scope !== overlay.domain) {
    return {
      state: 'refused',
      findings: [
        {
          code: 'overlay-of-another-domain',
          path: 'spec.domain',
          data: {
            policy: policy.id,
            domain: overlay.domain,
            scope: policy.scope,
          },
        },
      ],
    };
  }
  const faults = (['when', 'assert'] as const).flatMap(part => {
    const condition = overlay.set[part];
    return condition
      ? checkCondition(condition, policy.forEach).map(fault => ({
          fault,
          path: `spec.set.${part}`,
        }))
      : [];
  });
  if (faults.length === 0) {
    return undefined;
  }
  const gone = faults.filter(({ fault }) => fault.part === 'field');
  return gone.length > 0
    ? {
        state: 'orphaned',
        findings: gone.map(({ fault, path }) => orphan(policy, fault, path)),
      }
    : {
        state: 'refused',
        findings: faults.map(({ fault, path }) => ({
          code: fault.code,
          path,
          at: fault.condition.at,
          data: fault.data,
        })),
      };
}

function orphan(
  policy: DataPolicy,
  { condition, data }: ConditionFault,
  path: string,
): OverlayFinding {
  return {
    code: 'overlay-orphaned',
    path,
    at: condition.at,
    data: {
      policy: policy.id,
      kind: policy.forEach,
      field: data.field,
      ...(data.near !== undefined && { near: data.near }),
    },
  };
}
