import type {
  MinutesLanguage,
  ReviewDecision,
  ReviewDetail,
  ReviewItem,
} from '../../client/types';
import { isToDecide, LevelReached } from '../../scorecard';
import { markdownText } from '../markdownText';
import { MINUTES_WORDS, MinutesWords } from './minutesWords.table';

/**
 * What a reader of minutes knows things by; what is not here is told by its slug
 * or ref.
 *
 * @public
 */
export interface MinutesNames {
  /** Titles of domains, by slug. */
  domains: ReadonlyMap<string, string>;
  /** Names of people, by entity ref in lower case. */
  people: ReadonlyMap<string, string>;
}

/**
 * Minutes of a review as Markdown: when, who, what was decided, what is left
 * open, what else has changed. Days and times are UTC.
 *
 * @public
 */
export function renderMinutes(
  review: Pick<
    ReviewDetail,
    | 'openedAt'
    | 'openedBy'
    | 'closedAt'
    | 'closedBy'
    | 'since'
    | 'participants'
    | 'items'
    | 'decisions'
    | 'cut'
  >,
  language: MinutesLanguage,
  names: MinutesNames,
): string {
  const words = MINUTES_WORDS[language];
  const { openedAt, openedBy, closedAt, closedBy = '', items, cut } = review;
  const open = items.filter(item => isToDecide(item) && !item.decision);
  const told = items.filter(item => !isToDecide(item));
  return [
    `# ${words.title(dayIn(openedAt))}`,
    '',
    `- ${words.opened(
      timeIn(openedAt),
      markdownText(personIn(openedBy, names)),
    )}`,
    ...(closedAt === undefined
      ? []
      : [
          `- ${words.closed(
            timeIn(closedAt),
            markdownText(personIn(closedBy, names)),
          )}`,
        ]),
    `- ${
      review.since === undefined
        ? words.first
        : words.since(timeIn(review.since))
    }`,
    `- ${words.participants}: ${
      review.participants
        .map(each => markdownText(personIn(each, names)))
        .join(', ') || '–'
    }`,
    '',
    `## ${words.decisions}`,
    '',
    ...decisionLines(review.decisions, words, names),
    `## ${words.open}`,
    '',
    ...itemLines(open, words, words.nothingOpen, names),
    ...(cut ? [words.cut, ''] : []),
    `## ${words.changed}`,
    '',
    ...itemLines(told, words, words.nothingChanged, names),
  ].join('\n');
}

function decisionLines(
  decisions: readonly ReviewDecision[],
  words: MinutesWords,
  names: MinutesNames,
): string[] {
  if (decisions.length === 0) {
    return [words.noDecisions, ''];
  }
  return [
    `| ${words.columns.join(' | ')} |`,
    `|${words.columns.map(() => ' --- |').join('')}`,
    ...decisions.map(each => {
      const cells = [
        `${each.productTitle} (${each.product})`,
        each.policyTitle,
        [words.decided[each.kind], each.campaignTitle ?? each.campaign ?? '']
          .join(' ')
          .trim(),
        each.until,
        each.reason,
        personIn(each.decidedBy, names),
      ];
      return `| ${cells.map(markdownText).join(' | ')} |`;
    }),
    '',
  ];
}

/** Items come by domain; each domain has its heading. */
function itemLines(
  items: readonly ReviewItem[],
  words: MinutesWords,
  nothing: string,
  names: MinutesNames,
): string[] {
  if (items.length === 0) {
    return [nothing, ''];
  }
  return items.flatMap((item, index) => {
    const { domain } = item;
    const isFirst = index === 0 || items[index - 1].domain !== domain;
    const isLast = items[index + 1]?.domain !== domain;
    return [
      ...(isFirst ? [`### ${domainIn(domain, words, names)}`, ''] : []),
      `- ${words.kinds[item.kind]}: ${markdownText(
        item.productTitle,
      )}, ${aboutOf(item, words)}`,
      ...(isLast ? [''] : []),
    ];
  });
}

function aboutOf(item: ReviewItem, words: MinutesWords): string {
  switch (item.kind) {
    case 'level-lost':
    case 'level-gained': {
      const levels = [item.before, item.after].map(level =>
        markdownText(levelIn(level, words)),
      );
      return `${markdownText(item.scorecardTitle)}: ${levels.join(' → ')}`;
    }
    case 'waiver-ended':
    case 'waiver-ending':
      return `${markdownText(item.policyTitle)} (${words.endsOn(item.until)})`;
    default: {
      const facts = [
        words.severities[item.severity],
        words.outcomes[item.outcome],
        ...(item.since === undefined
          ? []
          : [words.sinceDay(dayIn(item.since))]),
      ];
      return `${markdownText(item.policyTitle)} (${facts.join(', ')})`;
    }
  }
}

function levelIn(level: LevelReached, words: MinutesWords): string {
  return level.state === 'reached' ? level.name : words.level[level.state];
}

function domainIn(
  slug: string,
  words: MinutesWords,
  { domains }: MinutesNames,
): string {
  return slug === '' ? words.noDomain : markdownText(domains.get(slug) ?? slug);
}

/** With the ref, as two people may have one name. */
function personIn(ref: string, { people }: MinutesNames): string {
  const name = people.get(ref.toLowerCase());
  return name === undefined ? ref : `${name} (${ref})`;
}

function dayIn(at: string): string {
  return at.slice(0, 10);
}

function timeIn(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
