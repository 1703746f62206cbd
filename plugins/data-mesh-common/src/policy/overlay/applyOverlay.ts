import { itemScope } from '../condition/FieldScope';
import { DataPolicyOverlay } from '../language/DataPolicy';
import { operatorOf } from '../operators/operators.table';
import { added } from './added';
import { EffectivePolicy } from './EffectivePolicy';
import { misfitOf } from './misfitOf';
import { Vocabulary } from './order/conditionOrder';
import { OverlayOutcome } from './OverlayOutcome';
import { closedParts } from './parts/closedParts';
import { conditionParts } from './parts/conditionParts';
import { levelParts } from './parts/levelParts';
import { OverlayPart, PartFault, PartFinding } from './parts/PartFinding';
import { placed } from './placed';

/** What applies to one overlay only. */
export interface OverlayOptions {
  /**
   * It was accepted as it is, for the policy as it was: where the policy has
   * outrun it, it is told but not refused, since an overlay only adds.
   */
  accepted?: boolean;
  /** Operators by name; those of the language unless told. */
  operatorOf?: Vocabulary['operatorOf'];
}

/** A part of an overlay that cannot be. */
interface FaultyPart extends PartFinding {
  effect: PartFault;
}

/**
 * Adds an overlay to a policy if each part of it is proved tighter than what the
 * policy was written with. Other overlays make no difference to that, so that
 * several give the same in any order.
 */
export function applyOverlay(
  effective: EffectivePolicy,
  overlay: DataPolicyOverlay,
  options: OverlayOptions = {},
): OverlayOutcome {
  const { policy } = effective;
  const misfit = misfitOf(policy, overlay);
  if (misfit) {
    return {
      state: misfit.state,
      problems: misfit.findings.map(finding => placed(overlay, finding)),
    };
  }
  const parts = [
    ...levelParts(policy, overlay),
    ...conditionParts(policy, overlay, {
      specOf: itemScope(policy.forEach).spec,
      operatorOf: options.operatorOf ?? operatorOf,
    }),
  ];
  const told = ({ part, effect }: FaultyPart, code: string = effect.code) =>
    placed(overlay, {
      code,
      path: `spec.set.${part}`,
      at: effect.at,
      data: { policy: policy.id, domain: overlay.domain, part, ...effect.data },
    });
  const toldOfKept = (part: OverlayPart, kept: readonly string[]) =>
    placed(overlay, {
      code: 'overlay-keeps',
      path: `spec.set.${part}`,
      data: {
        policy: policy.id,
        domain: overlay.domain,
        part,
        kept: [...kept],
      },
    });
  const faults = parts.filter(isFaulty);
  const refused = [
    ...closedParts(policy, parts).filter(isFaulty),
    ...(options.accepted ? [] : faults),
  ];
  if (refused.length > 0) {
    return { state: 'refused', problems: refused.map(each => told(each)) };
  }
  const outrun = faults.filter(
    ({ effect }) => effect.code === 'overlay-incomparable',
  );
  if (outrun.length > 0 || parts.some(({ effect }) => effect === 'tighter')) {
    return {
      state: 'applied',
      policy: added(effective, overlay),
      problems: [
        ...outrun.map(each => told(each, 'overlay-outrun')),
        ...parts.flatMap(({ part, kept }) =>
          kept ? [toldOfKept(part, kept)] : [],
        ),
      ],
    };
  }
  return {
    state: 'redundant',
    policy: effective,
    problems: [
      placed(overlay, {
        code: 'overlay-redundant',
        path: 'spec.set',
        data: { policy: policy.id, domain: overlay.domain },
      }),
    ],
  };
}

function isFaulty(finding: PartFinding): finding is FaultyPart {
  return typeof finding.effect === 'object';
}
