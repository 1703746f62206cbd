import { JudgedContext } from './JudgedContext';

/** Ids of all revisions that a context names. */
export function revisionsOf(context: JudgedContext): string[] {
  const neighbours = [...context.upstream, ...context.live];
  return [
    context.product,
    ...context.contracts,
    ...neighbours.flatMap(({ revision, contracts = [] }) => [
      revision,
      ...contracts,
    ]),
  ];
}
