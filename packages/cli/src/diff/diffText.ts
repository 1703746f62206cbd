import {
  ChangeReport,
  ChangeWeight,
  RenderedChange,
  summaryText,
  weightOf,
} from '@meshstage/plugin-data-mesh-common';
import { Colours } from '../terminal/colours';
import { excerpt, linesOf } from '../terminal/excerpt';
import { printable } from '../terminal/printable';

const WORDS: {
  readonly [weight in ChangeWeight]: readonly [string, keyof Colours];
} = {
  breaking: ['breaking', 'error'],
  warning: ['warning', 'warning'],
  review: ['review', 'note'],
  ok: ['fine', 'good'],
};
const ORDER: readonly string[] = Object.keys(WORDS);

/** The texts of both versions, where they can be shown. */
export interface Texts {
  before?: string;
  after?: string;
}

/** Changes for people, the heaviest first: place, title, rule, the line, the reason, the grades. */
export function diffText(
  report: ChangeReport,
  texts: Texts,
  colours: Colours,
): string {
  return [
    ...changeTexts(report, texts, colours),
    printable(summaryText(report)),
    report.breaking
      ? colours.error(`${report.mode} is violated.`)
      : colours.good(`${report.mode} is kept.`),
    '',
  ].join('\n');
}

/** Each change as a paragraph. */
export function changeTexts(
  report: ChangeReport,
  texts: Texts,
  colours: Colours,
): string[] {
  const lines = {
    before: linesOf(texts.before ?? ''),
    after: linesOf(texts.after ?? ''),
  };
  return report.changes
    .map(change => ({ change, weight: weightOf(change, report.mode) }))
    .sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight))
    .map(({ change, weight }) =>
      changeText(change, weight, report, lines, colours),
    );
}

function changeText(
  change: RenderedChange,
  weight: ChangeWeight,
  report: ChangeReport,
  lines: { before: string[]; after: string[] },
  colours: Colours,
): string {
  const [word, colour] = WORDS[weight];
  // What is gone stands in the old version only.
  const side =
    change.after === undefined && change.before !== undefined
      ? 'before'
      : 'after';
  const other = side === 'before' ? 'after' : 'before';
  const place = (of: 'before' | 'after') =>
    [printable(report[of].file), change.at[of].line, change.at[of].column]
      .filter(each => each !== undefined)
      .join(':');
  const label = (text: string) => `       ${colours.dim(`= ${text}:`)}`;
  const { rule, title, path, reason, flags } = change;
  return [
    `${colours.strong(place(side))}: ${colours[colour](word)}: ${printable(
      title,
    )} ${colours.dim(`[${rule}]`)}`,
    ...excerpt(lines[side], change.at[side], colours, colours[colour]),
    `${label('reason')} ${printable(reason)}`,
    `${label('grades')} ${grades(change, colours)}${
      flags.length === 0 ? '' : `; ${flags.join(', ')}`
    }`,
    `${label('where')} ${printable(path)}, ${other} at ${place(other)}`,
    '',
  ].join('\n');
}

function grades(change: RenderedChange, colours: Colours): string {
  const paints = {
    ok: colours.good,
    review: colours.note,
    break: colours.error,
  };
  return (['history', 'consumers', 'producer'] as const)
    .map(
      question => `${question} ${paints[change[question]](change[question])}`,
    )
    .join(', ');
}
