import { Lifecycle } from '../../model';

const LIFECYCLES: ReadonlyMap<string, Lifecycle> = new Map([
  ['proposed', 'draft'],
  ['draft', 'draft'],
  ['active', 'active'],
  ['deprecated', 'deprecated'],
  ['retired', 'retired'],
]);

/** The lifecycle of a status; `undefined` for words that the standards do not use. */
export function lifecycleOf(status: string): Lifecycle | undefined {
  return LIFECYCLES.get(status.trim().toLowerCase());
}
