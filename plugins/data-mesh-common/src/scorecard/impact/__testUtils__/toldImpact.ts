import { JudgedImpact } from '../JudgedImpact';
import { LevelFlip } from '../Impact';

/** What flips, a line for each: kind, policy or scorecard, before, after, and about what. */
export function toldImpact({ product }: JudgedImpact): string[] {
  return [
    ...product.policies.map(
      ({ kind, policy, before, after, enforcement, count, items }) =>
        `${kind} ${policy}: ${before ?? '-'} > ${after ?? '-'}${
          enforcement ? `, ${enforcement}` : ''
        }, ${count}: ${items.map(({ path }) => path).join(' ')}`,
    ),
    ...product.levels.map(
      ({ kind, scorecard, before, after, missing }) =>
        `${kind} ${scorecard}: ${toldLevel(before)} > ${toldLevel(
          after,
        )}, missing ${missing.map(({ policy }) => policy).join(' ')}`,
    ),
  ];
}

function toldLevel(level: LevelFlip['after']): string {
  switch (level?.state) {
    case 'reached':
      return level.name;
    case 'unknown':
      return `unknown ${level.atLeast ?? ''}`.trim();
    default:
      return level ? 'none' : '-';
  }
}
