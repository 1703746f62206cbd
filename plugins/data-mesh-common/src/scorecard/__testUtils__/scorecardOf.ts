import { readScorecardFile } from '../readScorecardFile';
import { Scorecard } from '../Scorecard';

/** A scorecard with these levels, read from a text as all are. */
export function scorecardOf(
  levels: Record<string, readonly string[]>,
  weights: Record<string, number> = {},
): Scorecard {
  const content = JSON.stringify({
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { id: 'global.s', title: 'A title', owner: 'group:default/a' },
    spec: {
      levels: Object.entries(levels).map(([name, policies]) => ({
        name,
        policies,
      })),
      weights,
    },
  });
  const { scorecards, problems } = readScorecardFile({ path: 's', content });
  if (scorecards.length !== 1) {
    throw new Error(`No scorecard: ${JSON.stringify(problems)}`);
  }
  return scorecards[0];
}

/** Bronze needs a and b, silver c, gold d. */
export const MEDALS = scorecardOf({
  bronze: ['global.a', 'global.b'],
  silver: ['global.c'],
  gold: ['global.d'],
});
