import { Budget } from '../Budget';
import { Check, Truth } from './Check';

/**
 * The least of some truths, or the greatest: the first that `decides` ends it.
 * Where none does, whoever has no answer leaves the whole without one; an error
 * says more than something missing.
 */
export function combine<S>(
  checks: readonly Check<S>[],
  decides: boolean,
): (subject: S, budget: Budget) => Truth {
  return (subject, budget) => {
    let truth: Truth = !decides;
    for (const check of checks) {
      const each = check.test(subject, budget);
      if (each === decides) {
        return decides;
      }
      truth = worse(truth, each);
    }
    return truth;
  };
}

/** Of two that decide nothing: an error before what is missing before an answer. */
export function worse(one: Truth, other: Truth): Truth {
  if (typeof other === 'boolean') {
    return one;
  }
  if (typeof one === 'boolean' || ('missing' in one && 'error' in other)) {
    return other;
  }
  return one;
}

/** The opposite; what has no answer has none then either. */
export function opposite(truth: Truth): Truth {
  return typeof truth === 'boolean' ? !truth : truth;
}
