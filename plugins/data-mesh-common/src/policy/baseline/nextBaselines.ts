import { nowOf } from '../items/nowOf';
import { PolicySubject } from '../items/PolicySubject';
import { instantOf } from '../operators/values/instantOf';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { failingItems } from './failingItems';
import { KeptBaseline, KeptBaselines } from './KeptBaseline';
import { sparesExisting } from './sparesExisting';

/** What baselines are made of, besides the product as it is now. @public */
export interface BaselineHistory {
  kept: KeptBaselines;
  /** ISO 8601: since when the product is there, first accepted or come back; absent where nobody knows. */
  since?: string;
  /** Policies as they were when baselines were kept by them, by revision. */
  earlier: ReadonlyMap<string, CompiledPolicy>;
}

/**
 * The baselines of a product now that it was looked at, the same object where
 * nothing has changed. Until a policy comes into force its baseline follows what
 * fails, so that whoever looks at that instant or long after it finds it made.
 * From then on it only shrinks. A later revision of the policy adds what passed
 * the one before. What is not asked of the product at the moment stays as it is.
 *
 * @public
 */
export function nextBaselines(
  policies: readonly CompiledPolicy[],
  subject: PolicySubject,
  history: BaselineHistory,
): KeptBaselines {
  const { kept } = history;
  const sparing = policies.filter(sparesExisting);
  const now = sparing.length > 0 ? nowOf(subject.context) : undefined;
  if (now === undefined) {
    return kept;
  }
  const changed = sparing.flatMap(policy => {
    const { id } = policy.effective.policy;
    const before = kept.get(id);
    const after = nextBaseline(policy, subject, { ...history, before, now });
    return after && !isSame(before, after) ? [[id, after] as const] : [];
  });
  return changed.length > 0 ? new Map([...kept, ...changed]) : kept;
}

interface Known extends BaselineHistory {
  before: KeptBaseline | undefined;
  /** Milliseconds. */
  now: number;
}

function nextBaseline(
  policy: CompiledPolicy,
  subject: PolicySubject,
  { before, now, since = '', earlier }: Known,
): KeptBaseline | undefined {
  const { revision } = policy.effective;
  const { from = -Infinity } = policy.rollout;
  const { keys: known = [], revision: taken } = before ?? {};
  const isTaken = taken === revision;
  const isNew = !((instantOf(since) ?? Infinity) < from);
  if (known.length === 0 && (isTaken || isNew)) {
    return now < from ? before : { revision, keys: [] };
  }
  const failing = failingItems(policy, subject);
  if (!failing) {
    return before;
  }
  const left = known.filter(key => failing.has(key));
  if (isTaken) {
    return { revision, keys: left };
  }
  const added = isNew ? [] : newlyFailing(failing, subject, taken, earlier);
  const keys = [...new Set([...left, ...added])].sort();
  const last = now < from ? taken : revision;
  return { ...(last !== undefined && { revision: last }), keys };
}

/** What fails and passed the revision before; the first revision finds what it finds. */
function newlyFailing(
  failing: ReadonlySet<string>,
  subject: PolicySubject,
  taken: string | undefined,
  earlier: BaselineHistory['earlier'],
): string[] {
  if (taken === undefined) {
    return [...failing];
  }
  const policy = earlier.get(taken);
  const failed = policy && failingItems(policy, subject);
  return failed ? [...failing].filter(key => !failed.has(key)) : [];
}

function isSame(one: KeptBaseline | undefined, other: KeptBaseline): boolean {
  return (
    one?.revision === other.revision &&
    one?.keys.join('\n') === other.keys.join('\n')
  );
}
