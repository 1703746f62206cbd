import { Condition } from '../../language/Condition';
import { TextPlace } from '../../language/TextPlace';
import { Changes } from './Changes';
import { joinChanges } from './joinChanges';
import { mutateExpression } from './mutateExpression';
import { mutateWanted } from './mutateWanted';
import { Mutation, MutationData } from './Mutation';

type Group = Extract<Condition, { kind: 'all' | 'any' | 'none' }>;

/**
 * A condition changed in one place, in each way that there is. Some of them can
 * no longer be read (a bound below the other): the caller leaves them out.
 */
export function mutateCondition(condition: Condition): Changes<Mutation> {
  switch (condition.kind) {
    case 'test':
      return mutateTest(condition);
    case 'cel':
      return mutateCel(condition);
    case 'quantity':
      return mutateQuantity(condition);
    case 'not':
      return within(mutateCondition(condition.of), inner => ({
        ...inner,
        condition: { ...condition, of: inner.condition },
      }));
    default:
      return mutateGroup(condition);
  }
}

function mutateTest(
  condition: Extract<Condition, { kind: 'test' }>,
): Changes<Mutation> {
  const { at, field, operator, wanted } = condition;
  const { tried, left } = mutateWanted(operator, wanted);
  return {
    tried: [
      ...constants(condition, { field, operator }),
      ...tried.map(({ wanted: other, ...change }) => ({
        ...leaf({ ...condition, wanted: other }),
        at,
        data: { field, operator, ...change },
      })),
    ],
    left,
  };
}

function mutateCel(
  condition: Extract<Condition, { kind: 'cel' }>,
): Changes<Mutation> {
  const { at, expression } = condition;
  const { tried, left } = mutateExpression(expression);
  return {
    tried: [
      ...constants(condition, { operator: 'cel' }),
      ...tried.map(({ expression: other, word, instead, ...more }) => ({
        ...leaf({ ...condition, expression: other }),
        at,
        data: {
          operator: 'cel',
          ...(instead === ''
            ? { how: 'without' as const, value: word, ...more }
            : { how: 'instead' as const, word, instead }),
        },
      })),
    ],
    left,
  };
}

function mutateQuantity(
  condition: Extract<Condition, { kind: 'quantity' }>,
): Changes<Mutation> {
  const { at, field, quantity, of } = condition;
  const instead = quantity === 'every' ? 'some' : 'every';
  const { tried, left } = within(mutateCondition(of), inner => ({
    ...inner,
    condition: { ...condition, of: inner.condition },
    ...(inner.leaf && { leaf: { ...condition, of: inner.leaf } }),
    data: { ...inner.data, list: field },
  }));
  const other: Mutation = {
    condition: { ...condition, quantity: instead },
    at,
    data: { how: 'instead', field, word: quantity, instead },
  };
  return { tried: [other, ...tried], left };
}

function mutateGroup(condition: Group): Changes<Mutation> {
  const { at, kind, of } = condition;
  const members = joinChanges(
    of.map((member, index) =>
      within(mutateCondition(member), inner => ({
        ...inner,
        condition: { ...condition, of: of.with(index, inner.condition) },
      })),
    ),
  );
  if (of.length < 2) {
    return members;
  }
  const { tried, left } = members;
  const all = { tried: [{ ...swapped(condition), at }, ...tried], left };
  return within(all, each => ({
    ...each,
    data: { ...each.data, group: kind },
  }));
}

function leaf(condition: Condition): Pick<Mutation, 'condition' | 'leaf'> {
  return { condition, leaf: condition };
}

function within(
  { tried, left }: Changes<Mutation>,
  around: (inner: Mutation) => Mutation,
): Changes<Mutation> {
  return { tried: tried.map(around), left };
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
