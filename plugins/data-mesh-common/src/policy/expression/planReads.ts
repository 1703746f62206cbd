import { ContextPart } from '../items/FieldSpec';
import { CUSTOM } from '../items/fields.table';
import { Item } from '../items/Item';
import { PARENTS } from '../items/parents.table';
import { ExpressionScope } from './CompiledExpression';
import { Read } from './ExpressionReading';
import { CUSTOM_NAME } from './readMember';
import { DOMAIN } from './scopeFields';

/** How one field of an expression is got and where it is put. */
export interface PlannedRead {
  /** As it stands in the expression. */
  name: string;
  read: Read;
  get(scope: ExpressionScope): unknown;
  /** Of what has no value: what nobody looked up. */
  lacks(scope: ExpressionScope): ContextPart | undefined;
  /** Names from the thing to the value; through a map where it is a custom property. */
  keys: readonly string[];
}

/** The fields of an expression, ready to be got of any item. */
export function planReads(
  reads: ReadonlyMap<string, Read>,
): readonly PlannedRead[] {
  return [...reads].map(([name, read]) => ({
    name,
    read,
    keys: keysOf(read.field),
    ...(read.of === DOMAIN ? ofDomain(read) : ofItem(read)),
  }));
}

function keysOf(field: string): readonly string[] {
  return field.startsWith(CUSTOM)
    ? [CUSTOM_NAME, field.slice(CUSTOM.length)]
    : field.split('.');
}

type Getting = Pick<PlannedRead, 'get' | 'lacks'>;

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
