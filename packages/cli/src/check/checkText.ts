import { ChangeWeight, summaryText } from '@meshstage/plugin-data-mesh-common';
import { changeTexts } from '../diff/diffText';
import { FailOn } from '../diff/failOn';
import { problemText } from '../lint/lintText';
import { Colours } from '../terminal/colours';
import { counted } from '../terminal/counted';
import { linesOf } from '../terminal/excerpt';
import { printable } from '../terminal/printable';
import { CheckedFile, CheckStatus } from './CheckedFile';
import { policyText, unansweredText } from './policies/policyText';
import { fails, heaviest, weightIn } from './weigh';

const PAINT: { readonly [weight in ChangeWeight]: keyof Colours } = {
  breaking: 'error',
  warning: 'warning',
  review: 'note',
  ok: 'good',
};

const ORDER: readonly CheckStatus[] = [
  'changed',
  'replaced',
  'new',
  'deleted',
  'unchanged',
];

/** What became of each document, for people; of what is unchanged only the number. */
export function checkText(
  files: readonly CheckedFile[],
  against: string | undefined,
  bound: FailOn,
  colours: Colours,
): string {
  const blocks = files
    .filter(file => file.status !== 'unchanged' || heaviest(file) !== 'ok')
    .map(file => fileText(file, bound, colours));
  const counts = ORDER.flatMap(status => {
    const count = files.filter(file => file.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  const failing = files.filter(file => fails(file, bound)).length;
  return [
    ...blocks,
    `${counted(files.length, 'file')}${
      against === undefined ? '' : ` against ${printable(against)}`
    }: ${counts.join(', ') || 'nothing to check'}. ${
      failing === 0
        ? colours.good('All fine.')
        : colours.error(`${failing} ${failing === 1 ? 'fails' : 'fail'}.`)
    }`,
    ...unansweredText(files, colours),
    '',
  ].join('\n');
}

function fileText(file: CheckedFile, bound: FailOn, colours: Colours): string {
  const failed = fails(file, bound);
  const lines = linesOf(file.text ?? '');
  const texts = { before: file.beforeText, after: file.text };
  const body = [
    ...file.problems.map(each => problemText(file.file, each, lines, colours)),
    ...file.policies.map(each =>
      policyText(each, each.file === file.file ? lines : [], colours),
    ),
    ...(file.compared ? changeTexts(file.compared, texts, colours) : []),
    ...sentences(file, colours).map(sentence => `${sentence}\n`),
  ];
  return [
    `${colours.strong(printable(file.file))}: ${file.status}, ${
      failed ? colours.error('fails') : colours.good('fine')
    }\n`,
    ...body,
  ].join('\n');
}

function sentences(file: CheckedFile, colours: Colours): string[] {
  const { compared, enforced, remarks } = file;
  const own = remarks.map(({ weight, text }) =>
    colours[PAINT[weightIn(file, weight)]](printable(text)),
  );
  if (!compared) {
    return own;
  }
  const verdict = compared.breaking
    ? `${compared.mode} is violated${
        enforced ? '.' : ', which a draft and a version below 1.0 may.'
      }`
    : `${compared.mode} is kept.`;
  // The summary has said already whether the version is enough.
  return [
    ...remarks
      .map((each, index) => ({ rule: each.rule, text: own[index] }))
      .filter(({ rule }) => rule !== 'version-too-low')
      .map(({ text }) => text),
    `${printable(summaryText(compared))} ${verdict}`,
  ];
}
