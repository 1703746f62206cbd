import { isBetterSla, NormalSla } from '../../slo';
import { Comparison, Finding } from '../walk/Comparison';
import { Trail } from '../walk/Trail';

const DAY = 24 * 60 * 60 * 1000;
const NOTICE_DAYS = 90;

/** Judges a promise that moved, by which way is better for readers (L1, L2, L3). */
export function judgeMove(
  run: Comparison,
  trail: Trail,
  old: NormalSla,
  now: NormalSla,
  finding: Finding,
): void {
  if (isEnd(now)) {
    if (now.value > old.value) {
      run.add('L3', 'later', trail, finding);
    } else {
      judgeEnd(run, trail, now, finding);
    }
    return;
  }
  if (isBetterSla(now, old)) {
    run.add('L2', 'strengthened', trail, finding);
  } else if (now.term.name === 'retention') {
    run.add('L1', 'retention', trail, finding);
  } else {
    run.add('L1', 'weakened', trail, finding);
  }
}

/** Whether a service level says when there is nothing more to expect. */
export function isEnd({ term }: NormalSla): boolean {
  return term.name === 'endOfSupport' || term.name === 'endOfLife';
}

/** An end that is set or comes earlier; near if less than the notice period is left. */
export function judgeEnd(
  run: Comparison,
  trail: Trail,
  end: NormalSla,
  finding: Finding,
): void {
  const { now, noticePeriodDays = NOTICE_DAYS } = run.options;
  const near =
    now !== undefined && end.value < Date.parse(now) + noticePeriodDays * DAY;
  run.add('L3', near ? 'short' : 'earlier', trail, finding);
}
