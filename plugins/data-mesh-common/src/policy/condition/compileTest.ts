import { plainText } from '../../model/plainText';
import { Budget, USED_UP } from '../Budget';
import { Condition } from '../language/Condition';
import { operatorOf } from '../operators/operators.table';
import { countedCharacters } from '../pattern/countedCharacters';
import { askedOf } from './askedOf';
import { Check, Sifting, Truth } from './Check';
import { FieldScope } from './FieldScope';
import { MARK } from './Marks';
import { seenOf } from './seenOf';

type Test = Extract<Condition, { kind: 'test' }>;

/** One operator for one field; what it wants is read here, once. */
export function compileTest<S>(
  { field, operator: name, wanted }: Test,
  scope: FieldScope<S>,
): Check<S> {
  const spec = scope.spec(field);
  const operator = operatorOf(name);
  const read = spec && operator?.read(wanted, spec.type);
  if (!spec || !operator || isProblem(read)) {
    throw new Error(`The test ${name} of ${field} was not checked`);
  }
  const { type } = spec;
  const value = scope.reader(field);
  const holds = operator.compile(read, type);
  const perCharacter = operator.perCharacter?.(read) ?? 0;
  const onMissing = operator.onMissing?.(read) ?? false;

  const { wanted: shown } = askedOf(name, { [name]: wanted });

  /** Whether a value may be looked at, of operators that take their time. */
  function mayLook(found: unknown, budget: Budget): boolean {
    return (
      perCharacter === 0 ||
      typeof found !== 'string' ||
      budget.spend(
        1 + Math.ceil(countedCharacters(found.length) * perCharacter),
      )
    );
  }

  function test(subject: S, budget: Budget): Truth {
    budget.spend(1);
    const found = value(subject);
    if (found === undefined || found === null) {
      const missing = scope.lacks(subject, field);
      return missing === undefined ? onMissing : { missing };
    }
    if (!mayLook(found, budget)) {
      return USED_UP;
    }
    const outcome = holds(found);
    return typeof outcome === 'boolean'
      ? outcome
      : { error: wrongValue(field, found, outcome.wrong), field };
  }

  function siftMany(subjects: readonly S[], { marks, no, budget }: Sifting) {
    budget.spend(subjects.length);
    const column = scope.column?.(subjects, field);
    const mayLack = column === undefined || column.mayLack;
    const ofMissing = onMissing ? MARK.open : no;
    for (let i = 0; i < subjects.length; i += 1) {
      if (marks[i] === MARK.open) {
        const found = column ? column.at(i) : value(subjects[i]);
        if (found === undefined || found === null) {
          const lacks =
            mayLack && scope.lacks(subjects[i], field) !== undefined;
          marks[i] = lacks ? MARK.ask : ofMissing;
        } else if (!mayLook(found, budget)) {
          marks[i] = MARK.ask;
        } else {
          const outcome = holds(found);
          if (outcome !== true) {
            marks[i] = outcome === false ? no : MARK.ask;
          }
        }
      }
    }
  }

  return {
    test,
    siftMany,
    explain: subject => {
      const found = value(subject);
      return found === undefined
        ? { field, operator: name, wanted: shown }
        : { field, seen: seenOf(found).seen, operator: name, wanted: shown };
    },
  };
}

function isProblem(read: unknown): boolean {
  return typeof read === 'object' && read !== null && 'problem' in read;
}

function wrongValue(field: string, found: unknown, expected: string): string {
  const { seen } = seenOf(found);
  const what = field === '' ? 'An element' : field;
  return `${what} is ${plainText(JSON.stringify(seen), 80)}, not ${expected}.`;
}
