/**
 * Both sides must find the same before it is told who is quicker: gives what
 * they find.
 */
export function sameAnswer(ours: number, peer: number): number {
  if (ours !== peer || ours === 0) {
    throw new Error(`Ours finds ${ours} broken rules, the peer ${peer}`);
  }
  return ours;
}
