import {
  JudgeContext,
  readCheckContext,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { Terminal } from '../../Terminal';
import { Checked } from '../Checked';
import { checkAtGate } from '../checkAtGate';
import { CheckedDocument } from '../CheckedDocument';
import { CheckOptions } from '../CheckOptions';
import { servedDocuments } from './servedDocuments';

/**
 * Checks documents by a context that a registry has given: what its gate would
 * say, policies as they are at the point `check`. Its rules and its time hold.
 * @throws CannotRun
 */
export function checkByServed(
  said: unknown,
  documents: readonly CheckedDocument[],
  options: CheckOptions,
  terminal: Terminal,
): Checked {
  const { context, problems } = readCheckContext(said);
  for (const problem of problems.map(renderProblem)) {
    terminal.say(`${problem.path || 'The context'}: ${problem.message}`);
  }
  if (!context) {
    throw new CannotRun('This is no context that a registry has given.');
  }
  const { compatibility = {}, now = options.now } = context;
  const served = servedDocuments(said);
  return checkAtGate(documents, served, atCheck(context), {
    ...options,
    ...compatibility,
    mode: compatibility.mode ?? options.mode,
    now,
  });
}

function atCheck({ governance, ...context }: JudgeContext): JudgeContext {
  return governance
    ? { ...context, governance: { ...governance, point: 'check' } }
    : context;
}
