import { ChangeWeight } from '@meshstage/plugin-data-mesh-common';
import { Colours } from '../../terminal/colours';
import { counted } from '../../terminal/counted';
import { excerpt } from '../../terminal/excerpt';
import { printable } from '../../terminal/printable';
import { CheckedFile } from '../CheckedFile';
import { policyWeight } from '../weigh';
import { PolicyFinding } from './PolicyFinding';

const WORDS: {
  readonly [weight in ChangeWeight]: readonly [string, keyof Colours];
} = {
  breaking: ['denied', 'error'],
  warning: ['warned', 'warning'],
  review: ['noted', 'note'],
  ok: ['noted', 'note'],
};

/** A value may be a document of its own. */
const LONGEST = 120;

/** What a policy says, with the line that it speaks of. */
export function policyText(
  finding: PolicyFinding,
  lines: readonly string[],
  colours: Colours,
): string {
  const { file, line, column, policy, message, why, fix } = finding;
  const [word, colour] =
    finding.outcome === 'waived'
      ? (['waived', 'note'] as const)
      : WORDS[policyWeight(finding)];
  const place = [printable(file), line, column]
    .filter(each => each !== undefined)
    .join(':');
  const more = (label: string, text: string | undefined) =>
    text === undefined
      ? []
      : [`       ${colours.dim(`= ${label}:`)} ${printable(text)}`];
  return [
    `${colours.strong(place)}: ${colours[colour](word)}: ${printable(
      message,
    )} ${colours.dim(`[${policy}]`)}`,
    ...excerpt(lines, finding, colours, colours[colour]),
    ...more('found', foundText(finding)),
    ...more('why', why),
    ...more('hint', fix),
    '',
  ].join('\n');
}

/** The value that did not do, and what would: `masking is "none", wanted in ["hash"]`. */
function foundText({ field, seen, wanted }: PolicyFinding): string | undefined {
  if (field === undefined || !wanted) {
    return undefined;
  }
  const value =
    seen === undefined ? 'is missing' : `is ${shortened(JSON.stringify(seen))}`;
  const words = Object.entries(wanted).map(
    ([operator, operand]) =>
      `${operator} ${shortened(JSON.stringify(operand))}`,
  );
  return `${field} ${value}, wanted ${words.join(', ')}`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** Policies without an answer, each once with its reason; nothing where all have one. */
export function unansweredText(
  files: readonly CheckedFile[],
  colours: Colours,
): string[] {
  const counts = new Map<string, number>();
  for (const { unanswered } of files) {
    for (const { policy, reason } of unanswered) {
      const sentence = `${colours.dim(`[${policy}]`)} ${printable(reason)}`;
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
  }
  return counts.size === 0
    ? []
    : [
        '',
        `${counted(counts.size, 'policy is', 'policies are')} not evaluated:`,
        ...[...counts]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([sentence, count]) =>
            count === 1 ? `  ${sentence}` : `  ${sentence} (${count} products)`,
          ),
      ];
}
