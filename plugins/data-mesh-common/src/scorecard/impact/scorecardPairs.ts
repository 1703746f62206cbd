import { canonicalJson } from '../../policy/overlay/canonicalJson';
import { PolicySubject } from '../../policy/items/PolicySubject';
import { concernOf } from '../concernOf';
import { Scorecard } from '../Scorecard';

/** A scorecard before and after a change; one of them may be absent. */
export interface ScorecardPair {
  id: string;
  title: string;
  scope: string;
  /** Whether levels or the products that it looks at are others. */
  changed: boolean;
  /** Of all its levels, before and after. */
  policies: readonly string[];
  before?: ScorecardSide;
  after?: ScorecardSide;
}

/** A scorecard with the closure that says at which products it looks. */
export interface ScorecardSide {
  scorecard: Scorecard;
  concerns(subject: PolicySubject): boolean;
}

/** Scorecards before and after a change, by id. */
export function scorecardPairs(
  before: readonly Scorecard[],
  after: readonly Scorecard[],
): ScorecardPair[] {
  const was = new Map(before.map(each => [each.id, each]));
  const is = new Map(after.map(each => [each.id, each]));
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
  return ids.flatMap(id => {
    const [one, other] = [was.get(id), is.get(id)];
    const named = other ?? one;
    return named
      ? [
          {
            id,
            title: named.title,
            scope: named.scope,
            changed: textOf(one) !== textOf(other),
            policies: [...policiesOf(one), ...policiesOf(other)],
            ...(one && { before: sideOf(one) }),
            ...(other && { after: sideOf(other) }),
          },
        ]
      : [];
  });
}

function sideOf(scorecard: Scorecard): ScorecardSide {
  return { scorecard, concerns: concernOf(scorecard) };
}

function policiesOf(scorecard: Scorecard | undefined): string[] {
  return scorecard?.levels.flatMap(({ policies }) => [...policies]) ?? [];
}

/** All that decides which level a product reaches. */
function textOf(scorecard: Scorecard | undefined): string {
  return canonicalJson(
    scorecard
      ? [
          scorecard.scope,
          scorecard.match ?? null,
          scorecard.levels.map(({ name, policies }) => [name, [...policies]]),
        ]
      : null,
  );
}
