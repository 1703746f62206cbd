import {
  ChangeWeight,
  foundText,
  sparedWords,
} from '@meshstage/plugin-data-mesh-common';
import { Colours } from '../../terminal/colours';
import { counted } from '../../terminal/counted';
import { excerpt } from '../../terminal/excerpt';
import { printable } from '../../terminal/printable';
import { CheckedFile } from '../CheckedFile';
import { policyWeight } from '../weigh';
import { PolicyFinding } from './PolicyFinding';
import { unansweredCounts } from './unansweredCounts';

const WORDS: {
  readonly [weight in ChangeWeight]: readonly [string, keyof Colours];
} = {
  breaking: ['denied', 'error'],
  warning: ['warned', 'warning'],
  review: ['noted', 'note'],
  ok: ['noted', 'note'],
};

/** Of one policy in one document; a list has an end, and JSON has all. */
const MOST = 10;

/** What policies say of a document, of each policy so much that people go on reading. */
export function policyTexts(
  { file, policies }: CheckedFile,
  lines: readonly string[],
  colours: Colours,
): string[] {
  const counts = new Map<string, number>();
  const blocks = policies.flatMap(finding => {
    const { policy } = finding;
    const count = (counts.get(policy) ?? 0) + 1;
    counts.set(policy, count);
    const own = finding.file === file ? lines : [];
    return count > MOST ? [] : [policyText(finding, own, colours)];
  });
  const more = [...counts].flatMap(([policy, count]) =>
    count > MOST
      ? [
          `... and ${counted(count - MOST, 'more finding')} of ${colours.dim(
            `[${policy}]`,
          )}\n`,
        ]
      : [],
  );
  return [...blocks, ...more];
}

/** What a policy says, with the line that it speaks of. */
function policyText(
  finding: PolicyFinding,
  lines: readonly string[],
  colours: Colours,
): string {
  const { file, line, column, policy, message, why, fix } = finding;
  const { refusedFrom, spared } = finding;
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
    ...more(
      'later',
      refusedFrom && `denied from ${refusedFrom} on${sparedWords(spared)}`,
    ),
    ...more('why', why),
    ...more('hint', fix),
    '',
  ].join('\n');
}

/** Policies without an answer, each once with its reason; nothing where all have one. */
export function unansweredText(
  files: readonly CheckedFile[],
  colours: Colours,
): string[] {
  const all = unansweredCounts(files);
  const policies = new Set(all.map(({ policy }) => policy)).size;
  return all.length === 0
    ? []
    : [
        '',
        `${counted(policies, 'policy', 'policies')} could not be evaluated:`,
        ...all.map(
          ({ policy, reason, count }) =>
            `  ${colours.dim(`[${policy}]`)} ${printable(reason)}${
              count === 1 ? '' : ` (${count} times)`
            }`,
        ),
      ];
}
