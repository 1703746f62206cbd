import { ProductLevel, scoreProduct } from '@meshstage/plugin-data-mesh-common';
import { Definitions } from '../sources/GovernanceDefinitions';
import { KeptDigest } from './Judged';
import { readPolicyList } from './readPolicyList';
import { verdictsOfLetters } from './verdictsOfLetters';

/** The levels that the scorecards give a product that look at it, by id. */
export function productLevels(
  digest: Pick<KeptDigest, 'policies' | 'outcomes' | 'scorecards'>,
  { scorecards }: Pick<Definitions, 'scorecards'>,
  isStale: boolean,
): ProductLevel[] {
  const ids = new Set<string>(JSON.parse(digest.scorecards));
  if (ids.size === 0) {
    return [];
  }
  const policies = readPolicyList(digest.policies).map(({ id }) => id);
  const verdicts = verdictsOfLetters(policies, digest.outcomes);
  return scorecards
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(scorecard => {
      const { level, waived, score } = scoreProduct(scorecard, verdicts);
      return {
        scorecard: scorecard.id,
        title: scorecard.title,
        level,
        waived,
        ...(score !== undefined && { score }),
        ...(isStale && { isStale }),
      };
    });
}
