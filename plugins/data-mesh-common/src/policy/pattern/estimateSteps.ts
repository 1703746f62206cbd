import { PATTERN_TOKEN } from './patternToken';

/** What a group holds so far, and the last thing in it, which a repetition repeats. */
interface Group {
  size: number;
  last: number;
}

/**
 * About how many steps a pattern becomes, without making them: a few characters
 * with repetitions in repetitions take a second and more to compile.
 */
export function estimateSteps(pattern: string): number {
  const outer: Group[] = [];
  let group: Group = { size: 0, last: 0 };
  const add = (last: number) => {
    group = { size: group.size + last, last };
  };
  for (const [token, least, most] of pattern.matchAll(PATTERN_TOKEN)) {
    if (token === '(') {
      outer.push(group);
      group = { size: 0, last: 0 };
    } else if (token === ')') {
      const inner = group.size + 2;
      group = outer.pop() ?? { size: 0, last: 0 };
      add(inner);
    } else if (least === undefined) {
      add(1);
    } else {
      const times = Math.max(1, Number(least), Number(most ?? 0));
      const { size, last } = group;
      group = { size: size + last * (times - 1), last: last * times };
    }
  }
  return outer.reduce((sum, { size }) => sum + size, group.size);
}
