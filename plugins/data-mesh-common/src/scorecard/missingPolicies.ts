import { DataPolicy } from '../policy/language/DataPolicy';
import { outcomeIn } from './outcomeIn';
import { MissingPolicy } from './ProductScore';
import { ScoredVerdict } from './ScoredVerdict';

/** What is told of policies that are missing, by their ids. @public */
export type PolicyWords = ReadonlyMap<
  string,
  Pick<DataPolicy, 'title' | 'why' | 'fix'>
>;

/** Those of some policies that keep a product back, in their order. */
export function missingPolicies(
  policies: readonly string[],
  verdicts: ReadonlyMap<string, ScoredVerdict>,
  words: PolicyWords,
): MissingPolicy[] {
  return policies.flatMap(policy => {
    const outcome = outcomeIn(verdicts, policy);
    if (
      outcome !== 'fail' &&
      outcome !== 'error' &&
      outcome !== 'not-evaluated'
    ) {
      return [];
    }
    const verdict = verdicts.get(policy);
    const title = words.get(policy)?.title;
    const said = wordsOf(outcome, verdict, words.get(policy));
    return [
      {
        policy,
        ...(title !== undefined && { title }),
        outcome,
        items: itemsOf(verdict),
        ...(said !== undefined && { words: said }),
      },
    ];
  });
}

function itemsOf(verdict: ScoredVerdict | undefined): number {
  if (!verdict) {
    return 0;
  }
  const { fail, error, 'not-evaluated': notEvaluated } = verdict.counts;
  return fail + error + notEvaluated;
}

function wordsOf(
  outcome: MissingPolicy['outcome'],
  verdict: ScoredVerdict | undefined,
  policy: Pick<DataPolicy, 'why' | 'fix'> | undefined,
): string | undefined {
  const first = verdict?.evidence.find(each => each.outcome === outcome);
  if (outcome === 'fail') {
    return policy?.fix?.text ?? first?.message ?? policy?.why;
  }
  return verdict
    ? first?.reason
    : 'Nobody has judged the product by this policy: it is not in force, or could not be read.';
}
