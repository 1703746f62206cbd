import { JsonValue } from '../../../model';
import { WantedProblem } from '../Operator';

/** Of operators that want nothing more: only `true` may stand behind them. */
export function readTrue(
  wanted: JsonValue,
  opposite: string,
): true | WantedProblem {
  return (
    wanted === true || {
      problem: `Only \`true\` can stand here; for the opposite write \`${opposite}\`.`,
    }
  );
}
