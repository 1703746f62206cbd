import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds in which native objects that were collected are freed. */
const FREEING = 50;

setFlagsFromString('--expose-gc');
const collect: (options: { type: 'minor' }) => void = runInNewContext('gc');

/**
 * Runs a side when what others left behind is collected: one that leaves thousands
 * of prepared statements to be freed would have its peer pay for them. Only what is
 * young is collected, once to age it and once more: a full collection would throw
 * away compiled code as well, which the next side would pay for.
 */
export async function clearedOfOthers<T>(side: () => Promise<T>): Promise<T> {
  collect({ type: 'minor' });
  collect({ type: 'minor' });
  await setTimeout(FREEING);
  return await side();
}
