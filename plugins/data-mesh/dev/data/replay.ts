import type {
  ProductPolicy,
  ReplayedChange,
  ReplayedVerdict,
} from '@meshstage/plugin-data-mesh-common';
import { changeAt, policyAt } from './governance';

/** Both verdicts of a change; in partial data only the later one is known. */
export function theReplay(state: string, i: number): ReplayedChange {
  const change = changeAt(state, i);
  const kept = { at: change.at, contextId: 'c'.repeat(64), revision: 'p' };
  const of = (said: ProductPolicy['outcome']): ReplayedVerdict => ({
    ...kept,
    said,
    policy: {
      ...policyAt(state, i),
      outcome: said,
      fix: undefined,
      ...(said === 'pass' && { evidence: [] }),
    },
  });
  return {
    change,
    ...(state !== 'partial' && { before: of(change.before) }),
    ...(change.after && { after: of(change.after) }),
  };
}
