import { Budget } from '../Budget';
import { Condition } from '../language/Condition';
import { askedOf } from './askedOf';
import { Check, Truth } from './Check';
import { worse } from './combine';
import { conditionJson } from './conditionJson';
import { FieldScope } from './FieldScope';
import { seenOf } from './seenOf';

type Quantity = Extract<Condition, { kind: 'quantity' }>;

/** Elements of one list that are looked at; whoever has more has no answer. */
const MOST = 10_000;

/** `every` and `some` over the elements of a list; every element of an empty list is what you will. */
export function compileQuantity<S>(
  { field, quantity, of }: Quantity,
  scope: FieldScope<S>,
  element: Check<unknown>,
): Check<S> {
  const value = scope.reader(field);
  const decides = quantity === 'some';

  const asked = askedOf(quantity, { [quantity]: conditionJson(of) });

  function test(subject: S, budget: Budget): Truth {
    const found = value(subject);
    if (found === undefined || found === null) {
      const missing = scope.lacks(subject, field);
      return missing === undefined ? false : { missing };
    }
    if (!Array.isArray(found)) {
      return { error: `${field} is not a list.`, field };
    }
    if (found.length > MOST) {
      return { error: `${field} has more than ${MOST} elements.`, field };
    }
    let truth: Truth = !decides;
    for (const each of found) {
      const one = element.test(each, budget);
      if (one === decides) {
        return decides;
      }
      truth = worse(truth, one);
    }
    return typeof truth === 'boolean' ? truth : inField(truth, field);
  }

  return {
    test,
    explain: (subject, budget) => {
      const found = value(subject);
      // Of `every` the element that is not so is what people look for.
      const seen =
        quantity === 'every' && Array.isArray(found)
          ? found.find(each => element.test(each, budget) === false)
          : found;
      return {
        field,
        ...seenOf(seen),
        ...asked,
      };
    },
  };
}

function inField(truth: Exclude<Truth, boolean>, field: string): Truth {
  return 'error' in truth
    ? { error: `${field}: ${truth.error}`, field }
    : truth;
}
