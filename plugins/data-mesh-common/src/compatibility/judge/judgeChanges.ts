import { Change } from '../Change';
import { CompatibilityMode, MODES } from './modes.table';

/**
 * The changes that a mode refuses; none = the mode is kept. FORWARD looks at
 * consumers, BACKWARD at history, FULL at both.
 *
 * @public
 */
export function violations(
  changes: readonly Change[],
  mode: CompatibilityMode,
): Change[] {
  const { forward, backward } = MODES[mode];
  return changes.filter(
    ({ consumers, history }) =>
      (forward && consumers === 'break') || (backward && history === 'break'),
  );
}
