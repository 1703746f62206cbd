import { Budget } from '../Budget';
import { Condition } from '../language/Condition';
import { askedOf } from './askedOf';
import { Check, Truth } from './Check';
import { combine, opposite } from './combine';
import { conditionJson } from './conditionJson';
import { FailedTest } from './ConditionResult';
import { fieldIn } from './fieldIn';
import { FieldScope } from './FieldScope';
import { seenOf } from './seenOf';
import { sift } from './sift';

type Group = Extract<Condition, { kind: 'all' | 'any' | 'none' | 'not' }>;

/** Conditions that hold others. */
export function compileGroup<S>(
  condition: Group,
  scope: FieldScope<S>,
  compile: (member: Condition) => Check<S>,
): Check<S> {
  const members = condition.kind === 'not' ? [condition.of] : condition.of;
  const checks = members.map(compile);
  const test = testOf(condition.kind, checks);
  const explainWhole = wholeOf(condition, scope);
  return {
    test,
    ...(condition.kind === 'all' && {
      siftMany: (subjects, sifting) =>
        checks.forEach(check => sift(check, subjects, sifting)),
    }),
    explain: (subject, budget) => {
      // Of `all` the first member that fails says it best.
      const at = checks.findIndex(
        check => check.test(subject, budget) === false,
      );
      return condition.kind === 'all' && at >= 0
        ? checks[at].explain(subject, budget)
        : explainWhole(subject);
    },
  };
}

function testOf<S>(
  kind: Group['kind'],
  checks: readonly Check<S>[],
): (subject: S, budget: Budget) => Truth {
  if (kind === 'all') {
    return combine(checks, false);
  }
  const any = combine(checks, true);
  return kind === 'any'
    ? any
    : (subject, budget) => opposite(any(subject, budget));
}

/** Tells all of a condition, with the value of the field that it speaks of first. */
function wholeOf<S>(
  condition: Group,
  scope: FieldScope<S>,
): (subject: S) => FailedTest {
  const field = fieldIn(condition);
  const value = scope.spec(field) ? scope.reader(field) : undefined;
  const asked = askedOf(condition.kind, conditionJson(condition));
  return subject => ({ field, ...seenOf(value?.(subject)), ...asked });
}
