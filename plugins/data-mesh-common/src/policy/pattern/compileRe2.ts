import { RE2JS } from 're2js';
import { plainText } from '../../model/plainText';
import { CompiledPattern, PatternProblem } from './CompiledPattern';
import { estimateSteps } from './estimateSteps';
import { MAX_STEPS, MAX_TEXT, STATES_OF_A_STEP } from './patternLimits';
import { rememberAnswers } from './rememberAnswers';

/** Compiles RE2 syntax of whatever length; see `compilePattern` and `compileGlob`. */
export function compileRe2(source: string): CompiledPattern | PatternProblem {
  if (estimateSteps(source) > MAX_STEPS * 10) {
    return { problem: tooLarge('far too many') };
  }
  const compiled = parse(source);
  if ('problem' in compiled) {
    return compiled;
  }
  const { machine } = compiled;
  if (machine.programSize() > MAX_STEPS) {
    return { problem: tooLarge(String(machine.programSize())) };
  }
  const answer = rememberAnswers(text => machine.test(text));
  return {
    test: text => (text.length > MAX_TEXT ? tooLong(text) : answer(text)),
    perCharacter: machine.programSize() / STATES_OF_A_STEP,
  };
}

function parse(source: string): { machine: RE2JS } | PatternProblem {
  try {
    return { machine: RE2JS.compile(source) };
  } catch (error) {
    const why = error instanceof Error ? plainText(error.message, 200) : '';
    return { problem: `This is no pattern in RE2 syntax: ${why}.` };
  }
}

function tooLarge(steps: string): string {
  return `This pattern is too large: its repetitions make ${steps} steps of it, at most ${MAX_STEPS} are allowed.`;
}

function tooLong({ length }: string): { error: string } {
  return {
    error: `The text has ${length} characters; patterns look at ${MAX_TEXT} at most.`,
  };
}
