import { ASTNode } from '@marcbachmann/cel-js';
import { quoted } from '../../model/quoted';
import { nearOrKnown } from '../nearOrKnown';
import { CompiledPattern } from '../pattern/CompiledPattern';
import { compileGlob } from '../pattern/compileGlob';
import { compilePattern } from '../pattern/compilePattern';
import { Cost, sum, within } from './Cost';
import { Entries, ExpressionReading } from './ExpressionReading';
import { refuse } from './Refusal';
import { CallRow, FUNCTIONS, METHODS, REFUSED } from './functions.table';
import { literalFault } from './literalFault';
import { textOf } from './readMember';
import { INSTANT } from './wholeInstant';

/** A match looks at every character of a text. */
const MATCH: Cost = [10];
const CALL: Cost = [1];

/** Checks a call by name alone, without what it is called with; its own steps. */
export function checkFunction(
  node: ASTNode & { op: 'call' },
  entries: Entries,
  reading: ExpressionReading,
): Cost {
  const [name, parts] = node.args;
  if (!FUNCTIONS.has(name)) {
    refuse(noSuchCall(name, FUNCTIONS), node);
  }
  if (name === 're' || name === 'glob') {
    const { perCharacter } = checkPattern(name, parts, node, reading);
    reading.matching = sum(
      reading.matching,
      within(entries.length, [perCharacter]),
    );
    return MATCH;
  }
  const written = parts[0] && textOf(parts[0]);
  const fault = written === undefined ? undefined : literalFault(name, written);
  if (fault !== undefined) {
    refuse(fault, node);
  }
  if (name === 'timestamp') {
    node.args[0] = INSTANT;
  }
  return CALL;
}

/** Checks the name of a call on something; its own steps. */
export function checkMethod(node: ASTNode & { op: 'rcall' }): Cost {
  const [name, , parts] = node.args;
  if (!METHODS.has(name)) {
    refuse(noSuchCall(name, METHODS), node);
  }
  // With a time zone, dates are another thing on every machine.
  if (name.startsWith('get') && parts.length > 0) {
    refuse(`\`${name}\` is of UTC here and takes nothing.`, node);
  }
  return CALL;
}

function checkPattern(
  name: 're' | 'glob',
  parts: readonly ASTNode[],
  node: ASTNode,
  { patterns }: ExpressionReading,
): CompiledPattern {
  const written = parts[1] && textOf(parts[1]);
  if (parts.length !== 2 || written === undefined) {
    refuse(
      `\`${name}\` takes a text and a pattern, and the pattern is written out: \`${name}(item.name, "...")\`.`,
      node,
    );
  }
  const pattern =
    name === 're' ? compilePattern(written) : compileGlob(written);
  if ('problem' in pattern) {
    refuse(pattern.problem, parts[1]);
  }
  patterns[name].set(written, pattern);
  return pattern;
}

function noSuchCall(name: string, known: ReadonlyMap<string, CallRow>): string {
  return (
    REFUSED.get(name) ??
    `There is no ${quoted(name)} to call here; ${nearOrKnown(
      name,
      known.keys(),
    )}`
  );
}
