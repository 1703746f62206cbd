/** A line in three parts, of which the middle is another one on the other side. */
export interface LineParts {
  head: string;
  changed: string;
  tail: string;
}

/** What of a line is not as in the other one: all between the equal ends. */
export function changedPart(line: string, other: string): LineParts {
  const shorter = Math.min(line.length, other.length);
  let head = 0;
  while (head < shorter && line[head] === other[head]) {
    head += 1;
  }
  let tail = 0;
  while (
    tail < shorter - head &&
    line[line.length - 1 - tail] === other[other.length - 1 - tail]
  ) {
    tail += 1;
  }
  // Half of a surrogate pair is no character.
  if (/[\ud800-\udbff]$/.test(line.slice(0, head))) {
    head -= 1;
  }
  if (/^[\udc00-\udfff]/.test(line.slice(line.length - tail))) {
    tail -= 1;
  }
  return {
    head: line.slice(0, head),
    changed: line.slice(head, line.length - tail),
    tail: line.slice(line.length - tail),
  };
}
