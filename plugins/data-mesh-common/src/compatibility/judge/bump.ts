import eq from 'semver/functions/eq.js';
import lt from 'semver/functions/lt.js';
import parse from 'semver/functions/parse.js';
import { DocumentVersion } from '../../model';
import { Change } from '../Change';
import { findCase } from '../findCase';

/** How far a version number has to go, or went. @public */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/**
 * The version number that changes deserve: a consumer break is major; an
 * addition, a deprecation mark, a review or another break is minor; text, order
 * and layout are a patch; status alone is none.
 *
 * @public
 */
export function bumpOf(changes: readonly Change[]): Bump {
  let bump: Bump = 'none';
  for (const change of changes) {
    const deserved = bumpOfChange(change);
    if (BUMPS.indexOf(deserved) > BUMPS.indexOf(bump)) {
      bump = deserved;
    }
  }
  return bump;
}

function bumpOfChange(change: Change): Bump {
  if (change.consumers === 'break') {
    return 'major';
  }
  const { history, consumers, producer } = change;
  if ([history, consumers, producer].some(grade => grade !== 'ok')) {
    return 'minor';
  }
  const known = findCase(change);
  // Of what a newer version found, no more is known than that it is new.
  switch (known ? known.found.effect ?? 'text' : 'addition') {
    case 'addition':
    case 'deprecation':
      return 'minor';
    case 'text':
      return 'patch';
    default:
      return 'none';
  }
}

/**
 * How far the author raised the number. `lowered` where it went back;
 * `undefined` where one of the two is no version number.
 *
 * @public
 */
export function declaredBump(
  before: DocumentVersion | undefined,
  after: DocumentVersion | undefined,
): Bump | 'lowered' | undefined {
  const old = before?.semver;
  const now = after?.semver;
  if (old === undefined || now === undefined) {
    return undefined;
  }
  if (lt(now, old)) {
    return 'lowered';
  }
  const [was, is] = [parse(old), parse(now)];
  if (!was || !is || eq(was, is)) {
    return 'none';
  }
  if (is.major > was.major) {
    return 'major';
  }
  return is.minor > was.minor ? 'minor' : 'patch';
}

/** Whether a declared bump reaches what the changes deserve. @public */
export function isEnough(
  declared: Bump | 'lowered' | undefined,
  deserved: Bump,
): boolean {
  return (
    declared !== undefined &&
    declared !== 'lowered' &&
    BUMPS.indexOf(declared) >= BUMPS.indexOf(deserved)
  );
}
