import { parseTree } from '../../../read/parseTree';
import { parsePath, Step } from '../../../read/path';
import { LineIndex } from '../../../read/text/LineIndex';
import { TreeNode } from '../../../read/tree/TreeNode';
import { PatchOperation } from '../PatchOperation';

/** Lines of a text, 1-based, both included. */
interface Range {
  from: number;
  to: number;
}

/**
 * Lines that a patch changed though its operation does not name them. Named
 * are the lines of the entry, up to where the next one starts; where entries
 * stand in brackets also the one before it, for its comma, and where the last
 * entry goes, that of what holds it. What is added may change one line: for a
 * comma, or for a line end that the text did not have.
 */
export function unnamedChanges(
  before: string,
  after: string,
  operation: PatchOperation,
): string[] {
  const old = before.split(/(?<=\r\n|\n|\r(?!\n))/);
  const now = after.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (operation.op === 'add') {
    return changedLines(old, now).slice(1);
  }
  const { from, to } = fromDash(old, rangeOf(before, operation));
  const above = old.slice(0, from - 1);
  const below = old.slice(to).reverse();
  const fromEnd = now.toReversed();
  return [
    ...above.filter((line, i) => now[i] !== line),
    ...below.filter((line, i) => fromEnd[i] !== line),
  ];
}

/** Lines between those that both texts begin with and those that both end with. */
function changedLines(old: string[], now: string[]): string[] {
  const [fromEnd, nowFromEnd] = [old.toReversed(), now.toReversed()];
  const head = countSame(old, now);
  const tail = Math.min(countSame(fromEnd, nowFromEnd), old.length - head);
  return old.slice(head, old.length - tail);
}

function countSame(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((line, i) => b[i] !== line);
  return first < 0 ? a.length : first;
}

/** An item may start on a line below its dash, comments between them. */
function fromDash(lines: readonly string[], { from, to }: Range): Range {
  for (let line = from - 1; line >= 1; line--) {
    const text = lines[line - 1].trim();
    if (/^-[\s-]*(?:#.*)?$/.test(text)) {
      return { from: line, to };
    }
    if (text !== '' && !text.startsWith('#')) {
      break;
    }
  }
  return { from, to };
}

function rangeOf(text: string, { path }: PatchOperation): Range {
  const { root, text: plain = '' } = parseTree(text);
  const steps = parsePath(path) ?? [];
  const index = new LineIndex(plain);
  const line = (offset: number) => index.place(offset).line;
  const starts = startsOf(root, steps);
  const from = starts.own ?? starts.before;
  const last = starts.next === undefined ? plain.length : starts.next - 1;
  const inBrackets = starts.inBrackets ? starts.before : from;
  const before = starts.isOnly ? starts.holder : inBrackets;
  return { from: line(before), to: line(Math.max(last, from)) };
}

/** Offsets of the entry, of what stands before it and of what follows. */
function startsOf(root: TreeNode | undefined, steps: readonly Step[]) {
  let node = root;
  let before = 0;
  let holder = 0;
  let own: number | undefined;
  let next: number | undefined;
  let isOnly = false;
  let inBrackets = false;
  for (const step of steps) {
    const entries = entriesOf(node);
    const at = entries.findIndex(({ key }) => key === step);
    inBrackets = isBracket(root, node);
    holder = own ?? 0;
    own = entries[at]?.start;
    before =
      entries[(at < 0 ? entries.length : at) - 1]?.start ?? node?.start ?? 0;
    next = at < 0 ? next : entries[at + 1]?.start ?? next;
    isOnly = entries.length === 1;
    node = entries[at]?.node;
  }
  return { before, holder, own, next, isOnly, inBrackets };
}

// A mapping in a block starts where its first key does, one in braces before it.
function isBracket(root: TreeNode | undefined, node: TreeNode | undefined) {
  return (
    root !== undefined &&
    node !== undefined &&
    node.kind !== 'scalar' &&
    (entriesOf(node)[0]?.start ?? -1) > node.start
  );
}

function entriesOf(
  node: TreeNode | undefined,
): { key: Step; start: number; node: TreeNode }[] {
  if (node?.kind === 'map') {
    return node.entries;
  }
  return node?.kind === 'list'
    ? node.items.map((item, key) => ({ key, start: item.start, node: item }))
    : [];
}
