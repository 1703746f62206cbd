import { Judged } from './Judged';
import { toCounts, toLetters } from './outcomeLetters';
import { DigestRow } from './verdictRows';

/** The row of a product that was judged. */
export function digestRow(judged: Judged): DigestRow {
  const { verdicts, before } = judged;
  return {
    product_id: judged.productId,
    list_id: judged.listId,
    context_id: judged.contextId,
    documents_id: judged.documentsId,
    set_hash: judged.setHash,
    outcomes: toLetters(verdicts.map(({ outcome }) => outcome)),
    counts: toCounts(verdicts.map(({ counts }) => counts)),
    scorecards: JSON.stringify(judged.scorecards),
    evaluated_at: judged.evaluatedAt,
    next_at: judged.nextAt ?? null,
    version: (before?.version ?? 0) + 1,
  };
}
