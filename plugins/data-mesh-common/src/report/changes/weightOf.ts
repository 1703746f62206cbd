import { Change, CompatibilityMode, violations } from '../../compatibility';
import { ChangeWeight } from './ChangeReport';

/** From the heaviest. */
export const WEIGHTS: readonly ChangeWeight[] = [
  'breaking',
  'warning',
  'review',
  'ok',
];

/** How much a change weighs where a mode has to be kept. @public */
export function weightOf(
  change: Change,
  mode: CompatibilityMode,
): ChangeWeight {
  if (violations([change], mode).length > 0) {
    return 'breaking';
  }
  const grades = [change.history, change.consumers, change.producer];
  if (grades.includes('break')) {
    return 'warning';
  }
  return grades.includes('review') ? 'review' : 'ok';
}
