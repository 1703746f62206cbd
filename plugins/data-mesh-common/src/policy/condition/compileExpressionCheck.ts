import { compileExpression } from '../expression/compileExpression';
import { Item } from '../items/Item';
import { ItemKind } from '../language/ItemKind';
import { askedOf } from './askedOf';
import { Check } from './Check';
import { seenOf } from './seenOf';

const OF_ITEM = 'item.';

/** An expression, asked of an item and of what is around it. */
export function compileExpressionCheck(
  expression: string,
  kind: ItemKind,
): Check<Item> {
  const compiled = compileExpression(expression, kind);
  if ('problem' in compiled) {
    throw new Error(`The expression was not checked: ${compiled.problem}`);
  }
  // The first field of the item that it reads is where people look.
  const field =
    compiled.reads
      .find(name => name.startsWith(OF_ITEM))
      ?.slice(OF_ITEM.length) ?? '';
  const asked = askedOf('cel', { cel: expression });
  return {
    test: (item, budget) => compiled.run({ ...item.around, item, budget }),
    explain: item => ({
      field,
      ...(field === '' ? {} : seenOf(item.get(field))),
      ...asked,
    }),
  };
}
