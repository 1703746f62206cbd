import { PolicyVerdict } from '@meshstage/plugin-data-mesh-common';

/**
 * Both sides must find that the same columns break the same rules before it is
 * told who is quicker: gives how many they find.
 *
 * @param peer - each as `<index of the rule> <name of the column>`
 */
export function sameColumns(
  verdicts: readonly PolicyVerdict[],
  peer: readonly string[],
): number {
  const ours = verdicts.flatMap(({ policy, evidence }) =>
    evidence.map(
      ({ outcome, path }) =>
        `${policy.split('-').at(-1)} ${path.split('.').at(-1)}${
          outcome === 'fail' ? '' : ` ${outcome}`
        }`,
    ),
  );
  const theirs = new Set(peer);
  const both = new Set(ours.filter(each => theirs.has(each)));
  const differ = [...ours, ...peer].filter(each => !both.has(each));
  if (differ.length > 0 || both.size === 0) {
    throw new Error(
      `Ours finds ${ours.length} broken rules, the peer ${peer.length}; only one finds ${differ}`,
    );
  }
  return both.size;
}
