import { JsonObject } from '../../../model';
import { OverlayProblemCode } from '../../../model/overlayProblems.table';
import { TextPlace } from '../../language/TextPlace';

/** Parts of an overlay that can be tightened, as `tighten.allow` names them. */
export type OverlayPart =
  | 'severity'
  | 'match'
  | 'when'
  | 'assert'
  | 'enforce'
  | 'enforce.check'
  | 'enforce.publish'
  | 'enforce.scan'
  | 'rollout'
  | 'rollout.effectiveFrom'
  | 'rollout.graceDays'
  | 'rollout.existing';

/** Why a part of an overlay is none. */
export interface PartFault {
  code: OverlayProblemCode;
  /** Known where it is closer than the part itself. */
  at?: TextPlace;
  /** What the message is rendered from, besides policy, domain and part. */
  data: JsonObject;
}

/** What a part of an overlay does to the policy. */
export interface PartFinding {
  part: OverlayPart;
  /** `equal` says what the policy says already. */
  effect: 'tighter' | 'equal' | PartFault;
  /** What the overlay reads as if it left it out, and what stays all the same. */
  kept?: readonly string[];
}
