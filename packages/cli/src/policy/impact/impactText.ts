import {
  FLIP_KINDS,
  FlipCounts,
  Impact,
  ImpactGroup,
  LEVEL_FLIP_KINDS,
  LevelFlipCounts,
  ProductImpact,
} from '@meshstage/plugin-data-mesh-common';
import { waiverTexts } from '../../check/policies/waiverTexts';
import { LintedFile } from '../../lint/LintedFile';
import { problemText } from '../../lint/lintText';
import { Colours } from '../../terminal/colours';
import { counted } from '../../terminal/counted';
import { linesOf } from '../../terminal/excerpt';
import { printable } from '../../terminal/printable';
import { flipSentence, levelSentence } from './flipSentence';
import { gapSentences } from './gapSentences';
import { KIND_WORDS, LEVEL_KIND_WORDS } from './kinds.table';
import { ToldImpact } from './ToldImpact';
import { waiversBefore } from './waiversBefore';
import { WAIVER_WORDS_BEFORE } from './waiversBefore.table';

/** Products that are shown; JSON has all that are told. */
const MOST = 50;

/** What a change does, for people: what is wrong with the files, each product, sums, waivers. */
export function impactText(
  told: ToldImpact,
  files: readonly LintedFile[],
  colours: Colours,
): string {
  const { impact, waivers } = told;
  const shown = impact.items.slice(0, MOST);
  const more = impact.products.flipped - shown.length;
  return [
    ...files.flatMap(({ file, text = '', problems }) =>
      problems.map(problem =>
        problemText(file, problem, linesOf(text), colours),
      ),
    ),
    ...shown.flatMap(product => [...productText(product, colours), '']),
    ...(more > 0 ? [`... and ${counted(more, 'more product')}`, ''] : []),
    ...policyTexts(impact, colours),
    ...groupTexts('Domains', impact.domains, 'no domain'),
    ...groupTexts('Owners', impact.owners, 'no owner'),
    ...summary(told),
    ...(waivers
      ? [
          ...waiverTexts(waivers.after, colours),
          ...waiverTexts(waiversBefore(waivers), colours, WAIVER_WORDS_BEFORE),
        ]
      : []),
    '',
  ].join('\n');
}

function productText(product: ProductImpact, colours: Colours): string[] {
  const { ref, owner, policies, levels } = product;
  return [
    `${colours.strong(printable(ref))}${
      owner === undefined ? '' : ` (${printable(owner)})`
    }`,
    ...policies.flatMap(flip => [
      `  ${colours[KIND_WORDS[flip.kind].colour](
        flipSentence(flip),
      )}: ${printable(flip.title)} ${colours.dim(`[${flip.policy}]`)}`,
      ...flip.items.map(({ path, document, at, message, reason }) => {
        const place = [document, at?.line, at?.column]
          .filter(each => each !== undefined)
          .join(':');
        const words = message ?? reason ?? path;
        return `    ${printable(place === '' ? words : `${place}: ${words}`)}`;
      }),
      ...(flip.count > flip.items.length
        ? [`    ... and ${flip.count - flip.items.length} more`]
        : []),
    ]),
    ...levels.flatMap(flip => [
      `  ${colours[LEVEL_KIND_WORDS[flip.kind].colour](
        levelSentence(flip),
      )}: ${printable(flip.title)} ${colours.dim(`[${flip.scorecard}]`)}`,
      ...flip.missing.map(
        ({ policy, title, words }) =>
          `    missing: ${printable(title ?? policy)}${
            words === undefined ? '' : `: ${printable(words)}`
          }`,
      ),
    ]),
  ];
}

function policyTexts({ policies }: Impact, colours: Colours): string[] {
  return policies.length === 0
    ? []
    : [
        'Policies:',
        ...policies.map(
          ({ id, change, before, after, flips }) =>
            `  ${printable(id)} ${colours.dim(change)}: ${before.fail} > ${
              after.fail
            } fail, ${before.pass} > ${after.pass} pass${comma(
              flipCounts(flips),
            )}`,
        ),
        '',
      ];
}

function groupTexts(
  title: string,
  groups: readonly ImpactGroup[],
  none: string,
): string[] {
  return groups.length === 0
    ? []
    : [
        `${title}:`,
        ...groups.map(
          ({ key, products, flips, levels }) =>
            `  ${printable(key) || none}: ${counted(
              products,
              'product',
            )}${comma([...flipCounts(flips), ...levelCounts(levels)])}`,
        ),
        '',
      ];
}

function comma(words: readonly string[]): string {
  return words.map(each => `, ${each}`).join('');
}

function flipCounts(flips: FlipCounts): string[] {
  return FLIP_KINDS.flatMap(kind =>
    flips[kind] > 0 ? [`${flips[kind]} ${KIND_WORDS[kind].words}`] : [],
  );
}

function levelCounts(levels: LevelFlipCounts): string[] {
  return LEVEL_FLIP_KINDS.flatMap(kind =>
    levels[kind] > 0 ? [`${levels[kind]} ${LEVEL_KIND_WORDS[kind].words}`] : [],
  );
}

function summary(told: ToldImpact): string[] {
  const { registry, unchanged, withContext } = told;
  const { products, flips, levels } = told.impact;
  const counts = [...flipCounts(flips), ...levelCounts(levels)];
  if (unchanged) {
    return ['No file has changed, so nothing flips.'];
  }
  return [
    `${products.flipped} of ${counted(products.seen, 'product')} ${
      products.flipped === 1 ? 'flips' : 'flip'
    }${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`,
    ...gapSentences(told),
    registry === undefined
      ? offline(withContext)
      : `Asked: ${registry}, over what is in force there, of products that the token may read.`,
  ];
}

function offline(withContext: true | undefined): string {
  return withContext
    ? 'Offline: only the given files were looked at, waivers among them, with the catalog, waivers, baselines and live documents of the context. What is in neither is not known here; --registry asks a portal.'
    : 'Offline: only the given files were looked at. What the catalog, waivers in a portal and other products would change is not known here; --registry asks a portal.';
}
