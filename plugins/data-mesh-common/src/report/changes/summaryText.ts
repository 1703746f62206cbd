import { isEnough } from '../../compatibility';
import { byWeight } from './byWeight';
import { ChangeReport, ChangeWeight } from './ChangeReport';

/** What people call changes of one weight: one of them, and many. */
const WORDS: {
  readonly [weight in ChangeWeight]: readonly [string, string];
} = {
  breaking: ['breaking', 'breaking'],
  warning: ['warning', 'warnings'],
  review: ['to review', 'to review'],
  ok: ['fine', 'fine'],
};

/**
 * What a comparison comes to, in a few sentences: how many changes weigh what,
 * what version they deserve, and whether the author gave it.
 *
 * @public
 */
export function summaryText(report: ChangeReport): string {
  const { length } = report.changes;
  if (length === 0) {
    return 'Nothing changed.';
  }
  const counts = byWeight(report).map(
    ({ weight, changes }) =>
      `${changes.length} ${WORDS[weight][changes.length === 1 ? 0 : 1]}`,
  );
  return `${length} ${length === 1 ? 'change' : 'changes'}: ${counts.join(
    ', ',
  )}. ${verdictText(report)}`;
}

function verdictText({
  bump,
  declaredBump,
  before,
  after,
}: ChangeReport): string {
  const deserved =
    bump === 'none'
      ? 'The changes need no new version'
      : `The changes deserve a ${bump} version`;
  if (before.version === undefined || after.version === undefined) {
    return `${deserved}.`;
  }
  const step =
    before.version === after.version
      ? `${after.version} stayed`
      : `${before.version} became ${after.version}`;
  switch (declaredBump) {
    case undefined:
      return `${deserved}; ${step}, and one of these is no version number.`;
    case 'lowered':
      return `${deserved}; ${step}, which is lower.`;
    default:
      return isEnough(declaredBump, bump)
        ? `${deserved}; ${step}, which is enough.`
        : `${deserved}; ${step}, which is not enough.`;
  }
}
