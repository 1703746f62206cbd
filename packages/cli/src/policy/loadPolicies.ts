import { compilePolicySet } from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../CannotRun';
import { DEFINITIONS } from '../input/documents';
import { counted } from '../terminal/counted';
import { Terminal } from '../Terminal';
import { LoadedPolicies } from './LoadedPolicies';
import { loadTexts } from './loadTexts';
import { readPolicies } from './readPolicies';

/**
 * Policies to judge by. A file that cannot be loaded is told on standard error;
 * the others are in force all the same, and its own verdicts are errors.
 * @throws CannotRun, where there is none: whatever was judged would pass
 */
export async function loadPolicies(
  operands: readonly string[],
  terminal: Terminal,
): Promise<LoadedPolicies> {
  const texts = await readPolicies(operands, terminal.stdin, DEFINITIONS);
  const { set, waivers, waiverRequests, problems } = loadTexts(texts);
  const { everywhere, byDomain, unloaded } = set;
  if (everywhere.length + byDomain.size + unloaded.length === 0) {
    throw new CannotRun(`There is no policy in '${operands.join("', '")}'.`);
  }
  const errors = new Map<string, number>();
  for (const { path, problem } of problems) {
    if (problem.severity === 'error') {
      errors.set(path, (errors.get(path) ?? 0) + 1);
    }
  }
  for (const [path, count] of errors) {
    terminal.say(
      `${path} has ${counted(
        count,
        'error',
      )}; 'data-mesh policy lint' tells more.`,
    );
  }
  return { set: compilePolicySet(set), waivers, requests: waiverRequests };
}
