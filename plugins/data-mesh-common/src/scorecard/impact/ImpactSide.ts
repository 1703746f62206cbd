import { CompiledPolicySet } from '../../policy/verdict/CompiledPolicySet';
import { PolicyWaiver } from '../../policy/verdict/PolicyWaiver';
import { Definitions } from '../definitions/Definitions';

/** What is asked of products before a change, or after it. @public */
export interface ImpactSide extends Pick<Definitions, 'set' | 'scorecards'> {
  /** Of the set. */
  compiled: CompiledPolicySet;
  /** All that are approved, whether they still count or not. */
  waivers: readonly PolicyWaiver[];
}
