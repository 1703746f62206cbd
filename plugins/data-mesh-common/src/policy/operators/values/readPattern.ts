import { JsonValue } from '../../../model';
import { CompiledPattern, PatternProblem } from '../../pattern/CompiledPattern';
import { WantedProblem } from '../Operator';
import { WantedPattern } from './WantedPattern';

/** A pattern as it stands behind an operator, compiled. */
export function readPattern(
  wanted: JsonValue,
  compile: (text: string) => CompiledPattern | PatternProblem,
): WantedPattern | WantedProblem {
  if (typeof wanted !== 'string') {
    return { problem: 'It takes a text; write it in quotes.' };
  }
  const pattern = compile(wanted);
  return 'problem' in pattern ? pattern : { text: wanted, pattern };
}
