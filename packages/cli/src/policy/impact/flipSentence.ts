import {
  LevelFlip,
  Outcome,
  PolicyFlip,
  SparedItems,
} from '@meshstage/plugin-data-mesh-common';
import { counted } from '../../terminal/counted';
import { KIND_WORDS, LEVEL_KIND_WORDS } from './kinds.table';

const OUTCOMES: { readonly [O in Outcome]: string } = {
  pass: 'passed',
  fail: 'failed',
  waived: 'was waived',
  error: 'was an error',
  'not-evaluated': 'was not evaluated',
  'not-applicable': 'was not concerned',
};

/** `fails now, passed before; publishing would be refused from 2026-06-01`. */
export function flipSentence({
  kind,
  before,
  after,
  enforcement,
  inForceFrom,
  spared,
}: PolicyFlip): string {
  const was = before ? OUTCOMES[before] : 'was not asked';
  return [
    `${KIND_WORDS[kind].words}${
      kind === 'clears' ? ` (${after ?? 'not asked'})` : ''
    }, ${was} before`,
    ...(enforcement === 'deny' ? ['publishing would be refused'] : []),
    ...(inForceFrom ? [`in force from ${inForceFrom.slice(0, 10)}`] : []),
    ...(spared ? [sparedWords(spared)] : []),
  ].join('; ');
}

/** `2 items failed before it and are only warned of until 2026-07-01`. */
function sparedWords({ items, until }: SparedItems): string {
  const failed = `${counted(items, 'item')} failed before it`;
  const verb = items === 1 ? 'is' : 'are';
  return until === undefined
    ? `${failed} and ${verb} only written down`
    : `${failed} and ${verb} only warned of until ${until.slice(0, 10)}`;
}

/** `loses a level: bronze, silver before`. */
export function levelSentence({ kind, before, after }: LevelFlip): string {
  return `${LEVEL_KIND_WORDS[kind].words}: ${levelWords(after)}, ${levelWords(
    before,
  )} before`;
}

function levelWords(level: LevelFlip['after']): string {
  switch (level?.state) {
    case 'reached':
      return level.name;
    case 'unknown':
      return level.atLeast === undefined
        ? 'unknown'
        : `unknown, at least ${level.atLeast}`;
    default:
      return level ? 'none' : 'not looked at';
  }
}
