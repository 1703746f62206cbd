import { JsonValue } from '../../model';
import { nearName } from '../../read/fields/nearName';
import { compileExpression } from '../expression/compileExpression';
import { FieldSpec } from '../items/FieldSpec';
import { Condition } from '../language/Condition';
import { ItemKind } from '../language/ItemKind';
import { OPERATORS, operatorOf } from '../operators/operators.table';
import { placedReason } from '../placedReason';
import { strangeWord } from '../strangeWord';
import { ConditionFault } from './ConditionFault';
import { elementScope, FieldScope, itemScope } from './FieldScope';
import { unknownField } from './unknownField';

/**
 * What does not fit in a condition that is asked of items of a kind: fields that
 * they do not have, operators that cannot be asked of them, values that cannot
 * stand behind these. Nothing = it can be compiled.
 */
export function checkCondition(
  condition: Condition,
  kind: ItemKind,
): readonly ConditionFault[] {
  return check(condition, { scope: itemScope(kind), kind });
}

interface Place<S> {
  scope: FieldScope<S>;
  /** Absent inside of a list, where expressions have no meaning. */
  kind?: ItemKind;
  /** The field whose elements are looked at. */
  list?: string;
}

function check<S>(
  condition: Condition,
  place: Place<S>,
): readonly ConditionFault[] {
  switch (condition.kind) {
    case 'test':
      return checkTest(condition, place);
    case 'quantity':
      return checkQuantity(condition, place);
    case 'cel':
      return checkExpression(condition, place);
    case 'not':
      return check(condition.of, place);
    default:
      return condition.of.flatMap(member => check(member, place));
  }
}

function checkTest<S>(
  condition: Extract<Condition, { kind: 'test' }>,
  place: Place<S>,
): ConditionFault[] {
  const { field, operator: name, wanted } = condition;
  const spec = place.scope.spec(field);
  const operator = operatorOf(name);
  if (!spec) {
    return [noField(condition, place)];
  }
  if (!operator || !fits(operator.types, spec)) {
    return [notForField(condition, name, spec)];
  }
  const read = operator.read(wanted, spec.type);
  const reason =
    typeof read === 'object' && read !== null && 'problem' in read
      ? String(read.problem)
      : strangeWanted(name, wanted, spec);
  const data = { operator: name, field, ...(reason && { reason }) };
  return reason === undefined
    ? []
    : [{ condition, part: 'wanted', code: 'policy-operator-value', data }];
}

const OF_WORDS: ReadonlySet<string> = new Set(['equals', 'in', 'notIn']);

/** A word that the field never says. */
function strangeWanted(
  operator: string,
  wanted: JsonValue,
  { words }: FieldSpec,
): string | undefined {
  if (!words || !OF_WORDS.has(operator)) {
    return undefined;
  }
  const written = Array.isArray(wanted) ? wanted : [wanted];
  for (const word of written) {
    const strange = strangeWord(String(word), words);
    if (strange !== undefined) {
      return strange;
    }
  }
  return undefined;
}

function checkQuantity<S>(
  condition: Extract<Condition, { kind: 'quantity' }>,
  place: Place<S>,
): readonly ConditionFault[] {
  const spec = place.scope.spec(condition.field);
  if (!spec) {
    return [noField(condition, place)];
  }
  if (!fits(['list', 'objects'], spec)) {
    return [notForField(condition, condition.quantity, spec)];
  }
  return check(condition.of, {
    scope: elementScope(spec),
    list: condition.field,
  });
}

function checkExpression<S>(
  condition: Extract<Condition, { kind: 'cel' }>,
  { kind, list }: Place<S>,
): ConditionFault[] {
  if (kind === undefined) {
    const data = { field: list ?? '' };
    return [{ condition, part: 'field', code: 'policy-cel-in-list', data }];
  }
  const compiled = compileExpression(condition.expression, kind);
  return 'problem' in compiled
    ? [
        {
          condition,
          part: 'wanted',
          code: 'policy-expression-invalid',
          data: { reason: placedReason(compiled) },
        },
      ]
    : [];
}

function fits(types: readonly string[], { type }: FieldSpec): boolean {
  return type === 'any' || types.includes(type);
}

function noField<S>(
  condition: Extract<Condition, { field: string }>,
  { scope, kind, list = '' }: Place<S>,
): ConditionFault {
  const { field } = condition;
  if (kind !== undefined) {
    const data = unknownField(field, kind);
    return { condition, part: 'field', code: 'policy-field-of-item', data };
  }
  const names = [...scope.names()];
  const near = nearName(field, names);
  const data = { field, list, names, ...(near !== undefined && { near }) };
  return { condition, part: 'field', code: 'policy-element-field', data };
}

function notForField(
  condition: Extract<Condition, { field: string }>,
  operator: string,
  spec: FieldSpec,
): ConditionFault {
  const fitting = OPERATORS.filter(({ types }) => fits(types, spec));
  const quantities = fits(['list', 'objects'], spec) ? ['every', 'some'] : [];
  return {
    condition,
    part: 'operator',
    code: 'policy-operator-of-type',
    data: {
      operator,
      field: condition.field,
      type: spec.type,
      operators: [...fitting.map(({ name }) => name), ...quantities],
    },
  };
}
