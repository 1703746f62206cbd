import { plainText } from '../../model/plainText';
import { Condition } from '../language/Condition';
import { operatorOf } from '../operators/operators.table';
import { askedOf } from './askedOf';
import { Check, Truth } from './Check';
import { FieldScope } from './FieldScope';
import { MARK, Marks } from './Marks';
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
  const onMissing = operator.onMissing?.(read) ?? false;

  const { wanted: shown } = askedOf(name, { [name]: wanted });

  function test(subject: S): Truth {
    const found = value(subject);
    if (found === undefined || found === null) {
      const missing = scope.lacks(subject, field);
      return missing === undefined ? onMissing : { missing };
    }
    const outcome = holds(found);
    return typeof outcome === 'boolean'
      ? outcome
      : { error: wrongValue(field, found, outcome.wrong), field };
  }

  function siftMany(subjects: readonly S[], marks: Marks, no: number) {
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
