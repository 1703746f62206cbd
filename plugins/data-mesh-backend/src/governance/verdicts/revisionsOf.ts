import { JudgedContext } from './JudgedContext';

/** Ids of all revisions that a context names. */
export function revisionsOf(context: JudgedContext): string[] {
  const ids = [context.product, ...context.contracts];
  for (const neighbours of [context.upstream, context.live]) {
    for (const { revision, contracts = [] } of neighbours) {
      ids.push(revision, ...contracts);
    }
  }
  return ids;
}
