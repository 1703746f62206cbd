import type { ReviewedDomain, ReviewItem } from '../../client/types';
import { POLICY_SEVERITIES } from '../../policy';
import { groupsOf } from '../groupsOf';

/** What a meeting talks about first. */
const KINDS: readonly ReviewItem['kind'][] = [
  'returned',
  'failing',
  'level-lost',
  'waiver-ended',
  'left-open',
  'waiver-ending',
  'waived',
  'level-gained',
  'mended',
];

/**
 * Items by domain, the domain with the worst first, and of each domain the worst
 * first.
 *
 * @public
 */
export function orderReview(items: readonly ReviewItem[]): {
  domains: ReviewedDomain[];
  items: ReviewItem[];
} {
  const groups = groupsOf(items, ({ domain }) => domain)
    .map(([domain, own]) => ({ domain, items: [...own].sort(worstFirst) }))
    .sort(
      (one, other) =>
        compareWeight(one.items[0], other.items[0]) ||
        other.items.length - one.items.length ||
        (one.domain < other.domain ? -1 : 1),
    );
  return {
    domains: groups.map(({ domain, items: own }) => ({
      domain,
      counts: countsOf(own),
    })),
    items: groups.flatMap(({ items: own }) => own),
  };
}

function countsOf(items: readonly ReviewItem[]): ReviewedDomain['counts'] {
  const counts: Partial<Record<ReviewItem['kind'], number>> = {};
  for (const { kind } of items) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function worstFirst(one: ReviewItem, other: ReviewItem): number {
  return (
    compareWeight(one, other) ||
    compareText(one.product, other.product) ||
    compareText(subjectOf(one), subjectOf(other))
  );
}

function compareWeight(one: ReviewItem, other: ReviewItem): number {
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    severityOf(other) - severityOf(one) ||
    itemsOf(other) - itemsOf(one)
  );
}

function severityOf(item: ReviewItem): number {
  return 'severity' in item ? POLICY_SEVERITIES.indexOf(item.severity) : 0;
}

function itemsOf(item: ReviewItem): number {
  return 'items' in item ? item.items : 0;
}

function subjectOf(item: ReviewItem): string {
  return 'scorecard' in item ? item.scorecard : item.policy;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
