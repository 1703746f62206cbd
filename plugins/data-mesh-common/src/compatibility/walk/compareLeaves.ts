import { JsonObject } from '../../model';
import { Verdict, verdict } from '../Verdict';
import { Comparison } from './Comparison';
import { equal, isObject } from './equal';
import { jsonOf } from './jsonOf';
import { byKey, matchItems } from './matchItems';
import { keyText, Trail } from './Trail';

/** A rule that answers for whole subtrees, field by field. */
export interface LeafRule {
  is: Verdict;
  /** Whether the order of lists says something; not for lists of documentation. */
  ordered?: boolean;
}

/** What nobody has judged: every leaf, order included. */
export const NOT_CLASSIFIED: LeafRule = {
  is: verdict('Z1', 'changed'),
  ordered: true,
};

/** Fields that no rule claims wherever they stand. */
const OPEN: ReadonlySet<string> = new Set(['customProperties', 'unknown']);

/** What items of the standards are called, the surest first. */
const NAMES = [
  'id',
  'property',
  'name',
  'username',
  'channel',
  'synonym',
  'url',
  'text',
] as const;

/**
 * Emits one change for each smallest value that differs. Lists of mappings are
 * paired by what their items are called; the depth of what is walked is that of
 * the document, which is bounded.
 */
export function compareLeaves(
  run: Comparison,
  trail: Trail,
  before: unknown,
  after: unknown,
  leaf: LeafRule,
  data: JsonObject,
): void {
  if (equal(before, after)) {
    return;
  }
  if (isObject(before) && isObject(after)) {
    for (const field of new Set([
      ...Object.keys(before),
      ...Object.keys(after),
    ])) {
      const at = { parent: trail, field };
      const inner = { ...data, field: `${data.field}.${field}` };
      const [old, now] = [own(before, field), own(after, field)];
      const rule = OPEN.has(field) ? NOT_CLASSIFIED : leaf;
      compareLeaves(run, at, old, now, rule, inner);
    }
  } else if (isNamed(before) && isNamed(after)) {
    compareLists(run, trail, before, after, leaf, data);
  } else if (leaf === NOT_CLASSIFIED && isEmpty(before) && isEmpty(after)) {
    // People write `field:` and say nothing; another way of that is no matter.
    run.add('M2', 'restated', trail, { before, after, data });
  } else if (leaf.ordered || !sameItems(before, after)) {
    run.judge(leaf.is, trail, { before, after, data });
  }
}

/** Nothing, however much room it takes. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'object' && Object.values(value).every(isEmpty))
  );
}

function compareLists(
  run: Comparison,
  { parent, field }: Trail,
  before: readonly Record<string, unknown>[],
  after: readonly Record<string, unknown>[],
  leaf: LeafRule,
  data: JsonObject,
): void {
  const { pairs, removed, added } = matchItems(before, after, [
    ...NAMES.map(name =>
      byKey<Record<string, unknown>>(item => textOf(item[name])),
    ),
    byKey<Record<string, unknown>>(() => ''),
  ]);
  for (const [i, j] of pairs) {
    const key = keyOf(before[i], i);
    const at = { parent, field, key, before: i, after: j };
    compareLeaves(run, at, before[i], after[j], leaf, data);
  }
  for (const i of removed) {
    const at = { parent, field, key: keyOf(before[i], i), before: i };
    run.judge(leaf.is, at, { before: before[i], data });
  }
  for (const j of added) {
    const at = { parent, field, key: keyOf(after[j], j), after: j };
    run.judge(leaf.is, at, { after: after[j], data });
  }
}

function own(object: Record<string, unknown>, field: string): unknown {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}

function isNamed(value: unknown): value is Record<string, unknown>[] {
  return (
    Array.isArray(value) &&
    value.every(item => isObject(item) && NAMES.some(name => item[name]))
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function keyOf(item: Record<string, unknown>, index: number): string {
  const by = NAMES.find(name => textOf(item[name]) !== undefined);
  return by === undefined ? String(index) : keyText(by, String(item[by]));
}

/** Tags, examples, approvers: sets that are written as lists. */
function sameItems(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) {
    return false;
  }
  const sorted = (list: unknown[]) =>
    list.map(item => JSON.stringify(jsonOf(item))).sort();
  return equal(sorted(before), sorted(after));
}
