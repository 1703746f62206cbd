import { JsonObject } from '../../../model';
import { FieldType } from '../../language/FieldType';
import { TextPlace } from '../../language/TextPlace';
import { measureOf } from '../../operators/values/measureOf';
import { NoAddition } from '../order/additionOf';
import { elementVocabulary, Vocabulary } from '../order/conditionOrder';
import { Formula } from '../order/Formula';
import { ConditionLeaf, formulaOfCondition } from '../order/formulaOfCondition';
import { leavesOf } from '../order/leavesOf';

/** A test, with the list of whose elements it speaks. */
interface PlacedTest {
  test: Extract<ConditionLeaf, { kind: 'test' }>;
  list?: string;
}

/** What was to be changed in a condition, for the message, and where. */
export function conditionChange(
  { part, against }: NoAddition<ConditionLeaf>,
  vocabulary: Vocabulary,
): { at?: TextPlace; data: JsonObject } {
  const there = against ? testsOf(against) : [];
  for (const wanted of testsOf(part)) {
    const given = there.find(each => changes(wanted, each));
    if (given) {
      return {
        at: wanted.test.at,
        data: changeOf(given, wanted, vocabulary),
      };
    }
  }
  return { at: leavesOf(part).at(0)?.at, data: {} };
}

function changes(wanted: PlacedTest, given: PlacedTest): boolean {
  return (
    wanted.list === given.list &&
    wanted.test.field === given.test.field &&
    wanted.test.operator === given.test.operator &&
    JSON.stringify(wanted.test.wanted) !== JSON.stringify(given.test.wanted)
  );
}

function changeOf(
  { test: given }: PlacedTest,
  { test: wanted, list }: PlacedTest,
  vocabulary: Vocabulary,
): JsonObject {
  const { specOf } =
    list === undefined ? vocabulary : elementVocabulary(vocabulary, list);
  const type = specOf(wanted.field)?.type;
  const [givenAmount, wantedAmount] = [given, wanted].map(test =>
    amountOf(test.wanted, type),
  );
  return {
    operator: wanted.operator,
    field: [list, wanted.field].filter(Boolean).join('.'),
    given: given.wanted,
    wanted: wanted.wanted,
    ...(type && { type }),
    ...(givenAmount !== undefined && { givenAmount }),
    ...(wantedAmount !== undefined && { wantedAmount }),
  };
}

function amountOf(wanted: unknown, type?: FieldType): number | undefined {
  return type && measureOf(type)?.amount(wanted);
}

function testsOf(
  formula: Formula<ConditionLeaf>,
  list?: string,
): readonly PlacedTest[] {
  return leavesOf(formula).flatMap(leaf => {
    switch (leaf.kind) {
      case 'test':
        return [{ test: leaf, list }];
      case 'quantity':
        return testsOf(formulaOfCondition(leaf.of), leaf.field);
      default:
        return [];
    }
  });
}
