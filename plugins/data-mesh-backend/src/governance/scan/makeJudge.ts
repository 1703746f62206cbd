import {
  concernOf,
  nextInstant,
  PolicySubject,
} from '@meshstage/plugin-data-mesh-common';
import { NextBaseline } from '../baseline/openBaselines';
import { withBaseline } from '../baseline/withBaseline';
import { Definitions } from '../sources/GovernanceDefinitions';
import { Judged } from '../verdicts/Judged';
import { judgeSubject } from '../verdicts/judgeSubject';
import { openVerdicts } from '../verdicts/openVerdicts';
import { writeOpenVerdicts } from '../verdicts/openVerdictsText';
import { toCounts } from '../verdicts/outcomeLetters';
import { subjectOf } from '../verdicts/subjectOf';
import { DueProduct } from './DueProduct';
import { hashedContext } from './readContexts';
import { Known } from './readKnown';

/** Judges one product after the other, as it is to be kept. */
export function makeJudge(options: {
  definitions: Definitions;
  at: Date;
}): (due: DueProduct, known: Known, next: NextBaseline) => Judged {
  const { definitions, at } = options;
  const { compiled, set, scorecards } = definitions;
  const now = at.toISOString();
  const idsFor = idsOfLooking(scorecards);
  return (due, { revisions, unread, open }, next) => {
    const { product, catalog, documentsId } = due.context;
    const { waivers } = due.context.context;
    const subject = subjectOf({
      context: due.context.context,
      revisions,
      now,
      facts: catalog,
      unread,
    });
    const { baseline, changed } = next(product, subject);
    const { context, contextId, body } = changed
      ? hashedContext(withBaseline(due.context.context, baseline))
      : due.context;
    const verdicts = judgeSubject(compiled, subject, context);
    const nextAt = nextInstant(compiled, subject, { waivers, baseline });
    return {
      productId: product.productId,
      listId: due.judging.listId,
      policies: due.judging.policies,
      contextId,
      context: body,
      documentsId,
      setHash: set.hash,
      scorecards: idsFor(subject),
      outcomes: verdicts.map(({ outcome }) => outcome),
      counts: toCounts(verdicts),
      open: writeOpenVerdicts(
        openVerdicts(verdicts, now, open.get(product.productId)),
      ),
      evaluatedAt: now,
      nextAt,
      baselines: changed,
      before: due.before,
    };
  };
}

/** Ids of the scorecards that look at a product, as JSON. */
function idsOfLooking(
  scorecards: Definitions['scorecards'],
): (subject: PolicySubject) => string {
  const all = scorecards.map(scorecard => ({
    id: JSON.stringify(scorecard.id),
    concerns: concernOf(scorecard),
  }));
  return subject => {
    const looking = all.filter(({ concerns }) => concerns(subject));
    return `[${looking.map(({ id }) => id).join(',')}]`;
  };
}
