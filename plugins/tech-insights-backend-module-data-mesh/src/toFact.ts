import { parseEntityRef } from '@backstage/catalog-model';
import { TechInsightFact } from '@backstage-community/plugin-tech-insights-node';
import {
  ProductLevel,
  ProductStanding,
} from '@meshstage/plugin-data-mesh-common';

const KNOWN: ReadonlySet<string> = new Set(['reached', 'none']);

/**
 * What tech-insights is told of a product; undefined where nobody knows how it
 * stands now. A level that nobody knows is left out, never given as one.
 */
export function toFact(standing: ProductStanding): TechInsightFact | undefined {
  const { ref, state, evaluatedAt, counts, levels } = standing;
  if (state !== 'current' || evaluatedAt === undefined) {
    return undefined;
  }
  const concerned =
    counts.pass +
    counts.fail +
    counts.waived +
    counts.error +
    counts['not-evaluated'];
  // A later release may know states that say nothing yet.
  const known = levels.filter(({ level }) => KNOWN.has(level.state));
  const byId = <T>(
    of: readonly ProductLevel[],
    tell: (of: ProductLevel) => T,
  ) => Object.fromEntries(of.map(each => [each.scorecard, tell(each)]));
  return {
    entity: parseEntityRef(ref),
    facts: {
      evaluatedAt,
      ...(concerned > 0 && { score: counts.pass / concerned }),
      passCount: counts.pass,
      failCount: counts.fail,
      waivedCount: counts.waived,
      errorCount: counts.error,
      notEvaluatedCount: counts['not-evaluated'],
      failingPolicies: [...standing.failing],
      waivedPolicies: [...standing.waived],
      unknownPolicies: [...standing.unknown],
      levels: byId(known, ({ level }) =>
        level.state === 'reached' ? level.name : '',
      ),
      ranks: byId(known, ({ level }) =>
        level.state === 'reached' ? level.index + 1 : 0,
      ),
      scores: byId(
        levels.filter(({ score }) => score !== undefined),
        ({ score = 0 }) => score,
      ),
    },
  };
}
