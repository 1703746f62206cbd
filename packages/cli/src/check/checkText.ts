import { ChangeWeight, summaryText } from '@meshstage/plugin-data-mesh-common';
import { changeTexts } from '../diff/diffText';
import { FailOn } from '../diff/failOn';
import { problemText } from '../lint/lintText';
import { Colours } from '../terminal/colours';
import { counted } from '../terminal/counted';
import { linesOf } from '../terminal/excerpt';
import { printable } from '../terminal/printable';
import { CheckedFile, CheckStatus } from './CheckedFile';
import { GivenWaivers } from './policies/GivenWaivers';
import { policyTexts, unansweredText } from './policies/policyText';
import { waiverTexts } from './policies/waiverTexts';
import { saysSomething } from './saysSomething';
import { fails, weightIn } from './weigh';

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
  waivers?: GivenWaivers,
): string {
  const blocks = files
    .filter(file => saysSomething(file, against))
    .map(file => fileText(file, against, bound, colours));
  const failing = files.filter(file => fails(file, bound)).length;
  // What has no answer is not fine, and what a policy warns of is not either.
  const isFine = files.every(
    ({ policies, unanswered }) => policies.length + unanswered.length === 0,
  );
  return [
    ...blocks,
    `${countsText(files, against)} ${
      failing === 0
        ? colours.good(isFine ? 'All fine.' : 'Nothing fails.')
        : colours.error(`${failing} ${failing === 1 ? 'fails' : 'fail'}.`)
    }`,
    ...unansweredText(files, colours),
    ...waiverTexts(waivers, colours),
    '',
  ].join('\n');
}

/** With nothing to compare with, nothing is new or old. */
function countsText(
  files: readonly CheckedFile[],
  against: string | undefined,
): string {
  const all = counted(files.length, 'file');
  if (against === undefined) {
    return `${all}.`;
  }
  const counts = ORDER.flatMap(status => {
    const count = files.filter(file => file.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  return `${all} against ${printable(against)}: ${
    counts.join(', ') || 'nothing to check'
  }.`;
}

function fileText(
  file: CheckedFile,
  against: string | undefined,
  bound: FailOn,
  colours: Colours,
): string {
  const failed = fails(file, bound);
  const lines = linesOf(file.text ?? '');
  const texts = { before: file.beforeText, after: file.text };
  const body = [
    ...file.problems.map(each => problemText(file.file, each, lines, colours)),
    ...policyTexts(file, lines, colours),
    ...(file.compared ? changeTexts(file.compared, texts, colours) : []),
    ...sentences(file, colours).map(sentence => `${sentence}\n`),
  ];
  return [
    `${colours.strong(printable(file.file))}: ${
      against === undefined ? '' : `${file.status}, `
    }${failed ? colours.error('fails') : colours.good('fine')}\n`,
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
