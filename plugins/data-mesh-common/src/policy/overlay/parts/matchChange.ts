import { JsonObject } from '../../../model';
import { NoAddition } from '../order/additionOf';
import { MatchLeaf } from '../order/formulaOfMatch';
import { leavesOf } from '../order/leavesOf';

/** What was to be changed in a filter predicate, for the message. */
export function matchChange({
  part,
  against,
}: NoAddition<MatchLeaf>): JsonObject {
  const there = against ? leavesOf(against) : [];
  for (const leaf of leavesOf(part)) {
    const given = there.find(
      ({ path, operator, wanted }) =>
        path === leaf.path &&
        operator === leaf.operator &&
        JSON.stringify(wanted) !== JSON.stringify(leaf.wanted),
    );
    if (given) {
      return {
        field: leaf.path,
        operator: leaf.operator,
        given: given.wanted,
        wanted: leaf.wanted,
      };
    }
  }
  return {};
}
