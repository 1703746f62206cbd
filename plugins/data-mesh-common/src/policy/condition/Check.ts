import { Budget } from '../Budget';
import { FailedTest, Unsure } from './ConditionResult';
import { Marks } from './Marks';

/** False, no answer, true: `all` is the least of its members and `any` the greatest. */
export type Truth = boolean | Unsure;

/** How many subjects are sifted: what is known of each, and how one that is not so is marked. */
export interface Sifting {
  marks: Marks;
  no: number;
  budget: Budget;
}

/** A condition that was compiled, asked of one subject after the other. */
export interface Check<S> {
  /** Makes no object where the answer is yes or no. */
  test(subject: S, budget: Budget): Truth;
  /** Asked only of a subject for which `test` said false. */
  explain(subject: S, budget: Budget): FailedTest;
  /** `sift` in a quicker way, where there is one. */
  siftMany?(subjects: readonly S[], how: Sifting): void;
}
