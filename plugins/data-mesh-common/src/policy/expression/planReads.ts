import { ContextPart } from '../items/FieldSpec';
import { Item } from '../items/Item';
import { PARENTS } from '../items/parents.table';
import { countedCharacters } from '../pattern/countedCharacters';
import { ExpressionScope } from './CompiledExpression';
import { Read } from './ExpressionReading';
import { NoValue } from './NoValue';
import { celValue } from './celValue';
import { NO_SIZE, Seen, Size } from './plainValue';
import { STEPS_OF_AN_ENTRY } from './expressionLimits';
import { DOMAIN } from './scopeFields';

/** A field of an expression, ready to be got of any item. */
export interface PlannedRead {
  read: Read;
  /** Its value as expressions see it, undefined where it has none; throws `NoValue`. */
  value(scope: ExpressionScope): unknown;
  /** How much there is of it; nothing where it has no value. */
  size(scope: ExpressionScope): Size;
}

/**
 * The fields of an expression, by name. Whoever reads one pays for its entries,
 * which are copied, and so much for each character, as all may be done with it
 * that the expression does.
 */
export function planReads(
  reads: ReadonlyMap<string, Read>,
  perCharacter: number,
): readonly PlannedRead[] {
  function spend({ budget }: ExpressionScope, { entries, characters }: Size) {
    const steps =
      entries * STEPS_OF_AN_ENTRY +
      Math.floor(countedCharacters(characters) * perCharacter);
    if (steps > 0 && budget?.spend(steps) === false) {
      throw NoValue.usedUp();
    }
  }

  return [...reads].map(([name, read]) => {
    const { get, lacks } = read.of === DOMAIN ? ofDomain(read) : ofItem(read);

    function seen(scope: ExpressionScope): Seen | undefined {
      const value = get(scope);
      return value === undefined || value === null
        ? undefined
        : celValue(value, read.spec);
    }

    return {
      read,
      value: scope => {
        // What looks at a list goes on after an entry without an answer.
        if (scope.budget?.isUsedUp) {
          throw NoValue.usedUp();
        }
        const found = seen(scope);
        if (found === undefined) {
          const missing = lacks(scope);
          if (missing) {
            throw NoValue.missing(missing);
          }
          return undefined;
        }
        if ('error' in found) {
          throw new NoValue({ error: `\`${name}\` ${found.error}.` });
        }
        spend(scope, found.size);
        return found.value;
      },
      size: scope => {
        const found = seen(scope);
        return found && 'size' in found ? found.size : NO_SIZE;
      },
    };
  });
}

interface Getting {
  get(scope: ExpressionScope): unknown;
  /** Of what has no value: what nobody looked up. */
  lacks(scope: ExpressionScope): ContextPart | undefined;
}

function ofDomain({ field }: Read): Getting {
  return {
    get: ({ domain }) => {
      const facts: { readonly [fact: string]: unknown } = { ...domain };
      return facts[field];
    },
    lacks: ({ domain }) => (domain === undefined ? 'catalog' : undefined),
  };
}

function ofItem({ of, field, spec }: Read): Getting {
  const parent = PARENTS.columns.find(each => each === of);
  const itemOf = ({ item }: ExpressionScope): Item | undefined =>
    parent ? item.parents[parent] : item;
  return {
    get: scope => itemOf(scope)?.get(field),
    lacks: scope => {
      const item = itemOf(scope);
      return item?.lacks ? item.lacks(field) : spec.needs;
    },
  };
}
