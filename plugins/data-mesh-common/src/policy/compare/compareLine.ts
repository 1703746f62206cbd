import {
  Change,
  compareContracts,
  CompareOptions,
  DEFAULT_MODE,
  judgeVersions,
  violations,
} from '../../compatibility';
import { MODES } from '../../compatibility/judge/modes.table';
import { DataContract } from '../../model';
import { majorsOf } from '../gate/majorsOf';
import { ContractSubject, LinesOf } from '../gate/Subject';
import { JudgeContext, LiveLine } from '../JudgeContext';
import { Compared } from './Compared';
import { isSound } from './isSound';
import { nextVersion } from './nextVersion';
import { placesOf } from './placesOf';
import { sunsetOf } from './sunsetOf';

/**
 * Compares a contract with the live version of its line and, in a transitive
 * mode, with those before. `undefined` where nothing is live, nothing changed,
 * the document has errors, or the line belongs to somebody else: its content is
 * none of their business.
 */
export function compareLine(
  { read, document, contractId, domain, live }: ContractSubject,
  lines: LinesOf<unknown>,
  { source, compatibility = {}, now }: JudgeContext,
): Compared | undefined {
  if (!live || live.sha256 === read.sha256 || !isSound(read)) {
    return undefined;
  }
  const otherDomain = domain !== '' && !!live.domain && live.domain !== domain;
  if (live.sourceId !== source.id || otherDomain) {
    return undefined;
  }
  const { mode = DEFAULT_MODE, ...settings } = compatibility;
  const options: CompareOptions = {
    ...settings,
    now,
    // Who is not known to read may read all the same.
    readers: live.readers?.length ? live.readers : undefined,
    liveAgreements: live.readers?.length,
    sunsetAt: sunsetOf(live.document),
  };
  const judged = judgeVersions([live.document], document, { mode, ...options });
  const { changes, bump, declaredBump, enforced } = judged;
  const violated = [
    ...judged.violated,
    ...(MODES[mode].transitive
      ? brokenBefore(live, document, judged.violated, { mode, ...options })
      : []),
  ];
  const { version } = live.document;
  const breaking = violated.length > 0;
  return {
    read,
    kind: 'DataContract',
    against: { version: version?.text, sha256: live.sha256 },
    mode,
    changes,
    bump,
    declaredBump,
    deservedVersion: nextVersion(
      version ?? {},
      // What this line refuses has its place in the next one only.
      breaking ? 'major' : bump,
      majorsOf(lines, contractId),
    ),
    breaking,
    enforced,
    violated,
    readers: live.readers?.length,
    place: placesOf(read),
  };
}

/**
 * Violations against versions before the live one. What the live version broke
 * already was decided when it was accepted, so only what is new counts.
 */
function brokenBefore(
  live: LiveLine,
  after: DataContract,
  known: Compared['violated'],
  { mode, ...options }: CompareOptions & { mode: Compared['mode'] },
): { version: string; changes: Change[] }[] {
  const found = new Set(known.flatMap(({ changes }) => changes.map(keyOf)));
  const broken = (before: DataContract, now: DataContract) =>
    violations(compareContracts(before, now, options), mode);
  const all: { version: string; changes: Change[] }[] = [];
  for (const before of live.earlier ?? []) {
    if (before.lifecycle !== 'draft' && before.lifecycle !== 'retired') {
      const old = new Set(broken(before, live.document).map(keyOf));
      const changes = broken(before, after).filter(
        change => !old.has(keyOf(change)) && !found.has(keyOf(change)),
      );
      changes.forEach(change => found.add(keyOf(change)));
      if (changes.length > 0) {
        all.push({ version: before.version?.text ?? '', changes });
      }
    }
  }
  return all;
}

function keyOf({ rule, path }: Change): string {
  return `${rule} ${path}`;
}
