import { Condition } from '../../language/Condition';
import { TextPlace } from '../../language/TextPlace';
import { mutateExpression } from './mutateExpression';
import { mutateWanted } from './mutateWanted';
import { Mutation, MutationData } from './Mutation';

type Group = Extract<Condition, { kind: 'all' | 'any' | 'none' }>;

/**
 * A condition changed in one place, in each way that there is. Some of them can
 * no longer be read (a bound below the other): the caller leaves them out.
 */
export function mutateCondition(condition: Condition): Mutation[] {
  switch (condition.kind) {
    case 'test':
      return mutateTest(condition);
    case 'cel':
      return mutateCel(condition);
    case 'quantity':
      return mutateQuantity(condition);
    case 'not':
      return mutateCondition(condition.of).map(inner => ({
        ...inner,
        condition: { ...condition, of: inner.condition },
      }));
    default:
      return mutateGroup(condition);
  }
}

function mutateTest(
  condition: Extract<Condition, { kind: 'test' }>,
): Mutation[] {
  const { at, field, operator, wanted } = condition;
  return [
    ...constants(condition, { field, operator }),
    ...mutateWanted(operator, wanted).map(({ wanted: other, ...change }) => ({
      condition: { ...condition, wanted: other },
      at,
      data: { field, operator, ...change },
    })),
  ];
}

function mutateCel(condition: Extract<Condition, { kind: 'cel' }>): Mutation[] {
  const { at, expression } = condition;
  return [
    ...constants(condition, { operator: 'cel' }),
    ...mutateExpression(expression).map(
      ({ expression: other, word, instead }) => ({
        condition: { ...condition, expression: other },
        at,
        data: {
          operator: 'cel',
          ...(instead === ''
            ? { how: 'without' as const, value: word }
            : { how: 'instead' as const, word, instead }),
        },
      }),
    ),
  ];
}

function mutateQuantity(
  condition: Extract<Condition, { kind: 'quantity' }>,
): Mutation[] {
  const { at, field, quantity, of } = condition;
  const instead = quantity === 'every' ? 'some' : 'every';
  return [
    {
      condition: { ...condition, quantity: instead },
      at,
      data: { how: 'instead', field, word: quantity, instead },
    },
    ...mutateCondition(of).map(inner => ({
      ...inner,
      condition: { ...condition, of: inner.condition },
      data: { ...inner.data, list: field },
    })),
  ];
}

function mutateGroup(condition: Group): Mutation[] {
  const { at, kind, of } = condition;
  const members = of.flatMap((member, index) =>
    mutateCondition(member).map(inner => ({
      ...inner,
      condition: { ...condition, of: of.with(index, inner.condition) },
    })),
  );
  if (of.length < 2) {
    return members;
  }
  return [{ ...swapped(condition), at }, ...members].map(each => ({
    ...each,
    data: { ...each.data, group: kind },
  }));
}

/** All for one and one for all; of `none` the opposite of `all`. */
function swapped({ at, kind, of }: Group): Omit<Mutation, 'at'> {
  const instead = kind === 'any' ? 'all' : 'any';
  const condition: Condition =
    kind === 'none'
      ? { kind: 'not', of: { kind: 'all', of, at }, at }
      : { kind: instead, of, at };
  return {
    condition,
    data: {
      how: 'instead',
      word: kind,
      instead: kind === 'none' ? 'not all' : instead,
    },
  };
}

function constants(
  { at }: { at: TextPlace },
  data: Omit<MutationData, 'how'>,
): Mutation[] {
  const always: Condition = { kind: 'all', of: [], at };
  return [
    { condition: always, at, data: { ...data, how: 'always' } },
    {
      condition: { kind: 'not', of: always, at },
      at,
      data: { ...data, how: 'never' },
    },
  ];
}
