import { Item } from '../items/Item';
import { Condition } from '../language/Condition';
import { ItemKind } from '../language/ItemKind';
import { Check } from './Check';
import { compileExpressionCheck } from './compileExpressionCheck';
import { compileGroup } from './compileGroup';
import { compileQuantity } from './compileQuantity';
import { compileTest } from './compileTest';
import { elementScope, FieldScope, itemScope } from './FieldScope';

/**
 * A checked condition as closures; nothing is interpreted per item. Throws for
 * one that does not fit the kind: `checkCondition` was to be asked before.
 */
export function compileCheck(
  condition: Condition,
  kind: ItemKind,
): Check<Item> {
  return compile(condition, itemScope(kind), expression =>
    compileExpressionCheck(expression, kind),
  );
}

function compile<S>(
  condition: Condition,
  scope: FieldScope<S>,
  compileCel: (expression: string) => Check<S>,
): Check<S> {
  switch (condition.kind) {
    case 'test':
      return compileTest(condition, scope);
    case 'quantity':
      return compileQuantity(
        condition,
        scope,
        compileElement(condition, scope),
      );
    case 'cel':
      return compileCel(condition.expression);
    default:
      return compileGroup(condition, scope, member =>
        compile(member, scope, compileCel),
      );
  }
}

function compileElement<S>(
  { field, of }: Extract<Condition, { kind: 'quantity' }>,
  scope: FieldScope<S>,
): Check<unknown> {
  const spec = scope.spec(field);
  if (!spec) {
    throw new Error(`The elements of ${field} were not checked`);
  }
  return compile(of, elementScope(spec), expression => {
    throw new Error(`An element has no expression: ${expression}`);
  });
}
