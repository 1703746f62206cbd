import { ChangeReport } from './ChangeReport';
import { WEIGHTS, weightOf } from './weightOf';

/** Changes by weight, the heaviest first, in the order of the report. */
export function byWeight({ changes, mode }: ChangeReport) {
  const groups = WEIGHTS.map(weight => ({
    weight,
    changes: changes.filter(change => weightOf(change, mode) === weight),
  }));
  return groups.filter(group => group.changes.length > 0);
}
