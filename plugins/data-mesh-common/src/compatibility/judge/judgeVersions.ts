import { DataContract } from '../../model';
import { Change } from '../Change';
import { compareContracts } from '../compareContracts';
import { CompareOptions } from '../CompareOptions';
import { Bump, bumpOf, declaredBump, isEnough } from './bump';
import { violations } from './judgeChanges';
import { CompatibilityMode, DEFAULT_MODE, MODES } from './modes.table';

/** What a new version does to those before it. @public */
export interface CompatibilityJudgement {
  /** Against the last version. */
  changes: Change[];
  /** What the changes deserve. */
  bump: Bump;
  declaredBump?: Bump | 'lowered';
  /** Whether the declared bump is as far as the deserved one. */
  bumpEnough: boolean;
  mode: CompatibilityMode;
  /** The mode is violated, by the last version or by another that it speaks of. */
  breaking: boolean;
  /** Versions that the new one violates the mode against, with the changes that do. */
  violated: { version: string; changes: Change[] }[];
  /**
   * Whether a gate refuses a break: not while the old version is a draft or
   * below 1.0, and not across majors, where the old one goes on beside the new.
   */
  enforced: boolean;
}

/** How versions are judged. @public */
export interface JudgeVersionsOptions extends CompareOptions {
  /** `FORWARD_TRANSITIVE` unless told. */
  mode?: CompatibilityMode;
}

/**
 * Judges a new version of a contract against those before it, the last one last.
 * Transitive modes look at all that have its major and are not retired.
 *
 * @public
 */
export function judgeVersions(
  before: readonly [DataContract, ...DataContract[]],
  after: DataContract,
  { mode = DEFAULT_MODE, ...options }: JudgeVersionsOptions = {},
): CompatibilityJudgement {
  const last = before[before.length - 1];
  const changes = compareContracts(last, after, options);
  const older = MODES[mode].transitive ? before.slice(0, -1) : [];
  const violated = [
    { version: versionOf(last), changes: violations(changes, mode) },
  ];
  for (const version of older) {
    if (isAlive(version) && isSameMajor(version, after)) {
      const found = violations(compareContracts(version, after, options), mode);
      violated.push({ version: versionOf(version), changes: found });
    }
  }
  const broken = violated.filter(each => each.changes.length > 0);
  const bump = bumpOf(changes);
  const declared = declaredBump(last.version, after.version);
  return {
    changes,
    bump,
    ...(declared !== undefined && { declaredBump: declared }),
    bumpEnough: isEnough(declared, bump),
    mode,
    breaking: broken.length > 0,
    violated: broken,
    enforced: isPromise(last) && isSameMajor(last, after),
  };
}

function versionOf({ version }: DataContract): string {
  return version?.text ?? '';
}

function isAlive({ lifecycle }: DataContract): boolean {
  return lifecycle !== 'retired';
}

/** Versions that are no numbers belong to one line. */
function isSameMajor(before: DataContract, after: DataContract): boolean {
  return before.version?.major === after.version?.major;
}

/** A draft, a proposal and a version below 1.0 promise nothing yet. */
function isPromise({ lifecycle, version }: DataContract): boolean {
  return lifecycle !== 'draft' && version?.major !== 0;
}
