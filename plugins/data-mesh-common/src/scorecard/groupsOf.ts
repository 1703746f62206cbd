/** Things by a text, in the order of the texts; those of a text in the order in which they came. */
export function groupsOf<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) {
      group.push(thing);
    } else {
      groups.set(key, [thing]);
    }
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
