import { RenderedProblem, Severity } from '@meshstage/plugin-data-mesh-common';
import { Colours } from '../terminal/colours';
import { counted } from '../terminal/counted';
import { excerpt, linesOf } from '../terminal/excerpt';
import { printable } from '../terminal/printable';
import { LintedFile } from './LintedFile';

const WORDS: {
  readonly [severity in Severity]: readonly [string, keyof Colours];
} = {
  error: ['error', 'error'],
  warning: ['warning', 'warning'],
  info: ['info', 'note'],
};

const PLURALS: { readonly [severity in Severity]: string } = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
};

/** Problems for people: place, severity, sentence and code, the line itself, how to mend it. */
export function lintText(
  files: readonly LintedFile[],
  colours: Colours,
): string {
  const blocks = files.flatMap(each => {
    const lines = linesOf(each.text ?? '');
    return each.problems.map(problem =>
      problemText(each.file, problem, lines, colours),
    );
  });
  return [...blocks, summary(files, colours), ''].join('\n');
}

/** One problem, with the line that it speaks of. */
export function problemText(
  file: string,
  problem: RenderedProblem,
  lines: readonly string[],
  colours: Colours,
): string {
  const { code, severity, line, column, message, fix } = problem;
  const [word, colour] = WORDS[severity];
  const place = [printable(file), line, column]
    .filter(each => each !== undefined)
    .join(':');
  return [
    `${colours.strong(place)}: ${colours[colour](word)}: ${printable(
      message,
    )} ${colours.dim(`[${code}]`)}`,
    ...excerpt(lines, problem, colours, colours[colour]),
    `       ${colours.dim('= hint:')} ${printable(fix)}`,
    '',
  ].join('\n');
}

function summary(files: readonly LintedFile[], colours: Colours): string {
  const problems = files.flatMap(each => each.problems);
  const parts = (['error', 'warning', 'info'] as const).flatMap(severity => {
    const [word, colour] = WORDS[severity];
    const count = problems.filter(each => each.severity === severity).length;
    return count === 0
      ? []
      : [colours[colour](counted(count, word, PLURALS[severity]))];
  });
  const found = parts.length === 0 ? [colours.good('no problems')] : parts;
  return `${counted(files.length, 'file')}: ${found.join(', ')}`;
}
