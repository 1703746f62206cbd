import { CheckedFile } from '../CheckedFile';
import { UnansweredPolicy } from './PolicyFinding';

/** Policies without an answer with their reasons, each once, and for how many products; by id. */
export function unansweredCounts(
  files: readonly CheckedFile[],
): (UnansweredPolicy & { count: number })[] {
  const found = new Map<string, UnansweredPolicy & { count: number }>();
  for (const { unanswered } of files) {
    for (const each of unanswered) {
      const key = JSON.stringify([each.policy, each.reason]);
      const count = (found.get(key)?.count ?? 0) + 1;
      found.set(key, { ...each, count });
    }
  }
  return [...found.values()].sort((a, b) => (a.policy < b.policy ? -1 : 1));
}
