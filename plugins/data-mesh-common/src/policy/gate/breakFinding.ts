import { Change, renderChange } from '../../compatibility';
import { GateProblemCode } from '../../model/gateProblems.table';
import { Compared } from '../compare/Compared';
import { findingData } from './findingData';
import { GateFinding } from './GateRule';

/**
 * A change that the gate speaks of, at its place in the new text. How many read
 * what breaks is said, and not who: not everybody who sees a submission may see
 * every product.
 */
export function breakFinding(
  code: GateProblemCode,
  compared: Compared,
  change: Change,
  version: string,
): GateFinding {
  const { read, kind, deservedVersion, readers, place, mode } = compared;
  const { path, line, column } = place(change.at.after.path);
  const { rule, case: name } = change;
  const { title, reason } = renderChange(change);
  return {
    code,
    read,
    path,
    at: { line, column },
    data: findingData({
      kind,
      rule,
      case: name,
      title,
      reason,
      version: version || undefined,
      mode,
      deservedVersion,
      readers,
    }),
  };
}
