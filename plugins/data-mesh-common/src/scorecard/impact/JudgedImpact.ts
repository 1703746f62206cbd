import { Outcome } from '../../policy/verdict/PolicyVerdict';
import { ImpactOfPolicy, ProductImpact } from './Impact';

/** What a change does to one product. @public */
export interface JudgedImpact {
  /** Of all policies that were asked because of the change, flipped or not. */
  outcomes: readonly (Pick<ImpactOfPolicy, 'id' | 'title' | 'change'> & {
    /** Absent where the policy does not hold. */
    before?: Outcome;
    after?: Outcome;
  })[];
  /** Without flips where nothing is said otherwise. */
  product: ProductImpact;
}
