import { KnownProduct } from './items/PolicySubject';
import { PolicyPoint } from './language/DataPolicy';
import { CompiledPolicySet } from './verdict/CompiledPolicySet';
import { PolicyBaseline } from './verdict/PolicyBaseline';
import { PolicyWaiver } from './verdict/PolicyWaiver';

/**
 * What the gate judges by besides its own rules, at point `publish`. A part
 * that is absent makes the policies that need it not evaluated, never passed.
 *
 * @public
 */
export interface JudgeGovernance {
  policies: CompiledPolicySet;
  /** `publish` unless told; a check before that may be asked in its own words. */
  point?: PolicyPoint;
  /** Of any product; those of others do no harm. */
  waivers: readonly PolicyWaiver[];
  /** What failed before a policy came into force, by ref of the product. */
  baselines?: ReadonlyMap<string, PolicyBaseline>;
  /** Live products that read a contract of the bundle; others do no harm. */
  readers?: readonly KnownProduct[];
  /** Products that serve what the product of the bundle reads, retired ones too; others do no harm. */
  upstream?: readonly KnownProduct[];
}
