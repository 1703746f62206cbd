import { JudgedContext } from './JudgedContext';

/** Ids of all revisions that a context names. */
export function revisionsOf(context: JudgedContext): string[] {
  return [
    context.product,
    ...context.contracts,
    ...revisionsOfNeighbours(context),
  ];
}

/** Those of the products besides the one that is judged. */
export function revisionsOfNeighbours({
  upstream,
  live,
}: Pick<JudgedContext, 'upstream' | 'live'>): string[] {
  const ids: string[] = [];
  for (const neighbours of [upstream, live]) {
    for (const { revision, contracts = [] } of neighbours) {
      ids.push(revision, ...contracts);
    }
  }
  return ids;
}
