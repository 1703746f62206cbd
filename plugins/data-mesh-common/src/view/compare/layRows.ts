import type {
  ComparedRow,
  ElementState,
  SchemaTable,
} from '../../client/types';
import { Place } from './placesOf';

/** A row of the laid-over tree. */
export interface RowNode {
  row: ComparedRow;
  children: RowNode[];
  /** Rows that were removed from behind this one. */
  following: RowNode[];
}

interface Side {
  tables: readonly SchemaTable[];
  places: ReadonlyMap<string, Place>;
}

/**
 * The rows of both sides as trees, for each table its top rows. What was
 * removed hangs in the trees of the new side behind what stood before it.
 */
export function layRows(options: {
  old: Side;
  now: Side;
  /** What was removed, with the place in the new side that it was in. */
  removed: ReadonlyMap<Place, Place | undefined>;
  stateOf: (place: Place) => ElementState;
  listed: (place: Place) => { changes?: number[] };
}): { old: RowNode[][]; now: RowNode[][] } {
  const { old, now, removed, stateOf, listed } = options;
  const newNodes = now.tables.map(table => nodesOf(table));
  const oldNodes = old.tables.map(table => nodesOf(table));
  for (const place of now.places.values()) {
    mark(newNodes, place, stateOf(place), listed(place));
  }
  for (const place of old.places.values()) {
    mark(oldNodes, place, 'same', {});
  }
  for (const place of removed.keys()) {
    mark(oldNodes, place, 'removed', listed(place));
  }
  const [newTops, oldTops] = [newNodes, oldNodes].map((sides, side) =>
    sides.map((nodes, i) => topsOf(nodes, (side ? old : now).tables[i])),
  );
  for (const { target, siblings } of homes(
    removed,
    old.tables,
    oldNodes,
    oldTops,
  )) {
    const children =
      target.row === undefined
        ? newTops[target.table]
        : newNodes[target.table][target.row].children;
    hang(siblings, children);
  }
  return { old: oldTops, now: newTops };
}

function nodesOf({ rows }: SchemaTable): RowNode[] {
  const nodes = rows.map(
    (row): RowNode => ({
      row: { ...row, state: 'same' },
      children: [],
      following: [],
    }),
  );
  rows.forEach(({ parent }, i) => {
    if (parent !== undefined) {
      nodes[parent].children.push(nodes[i]);
    }
  });
  return nodes;
}

function topsOf(nodes: RowNode[], { rows }: SchemaTable): RowNode[] {
  return nodes.filter((_, i) => rows[i].parent === undefined);
}

function mark(
  nodes: RowNode[][],
  { table, row }: Place,
  state: ElementState,
  changes: { changes?: number[] },
): void {
  if (row !== undefined) {
    const node = nodes[table][row];
    node.row = { ...node.row, ...changes, state };
  }
}

/** Rows with removed ones among them, with where those hang in the new side; each once. */
function homes(
  removed: ReadonlyMap<Place, Place | undefined>,
  tables: readonly SchemaTable[],
  nodes: readonly RowNode[][],
  tops: readonly RowNode[][],
): { target: Place; siblings: readonly RowNode[] }[] {
  const found = new Map<
    readonly RowNode[],
    { target: Place; siblings: readonly RowNode[] }
  >();
  for (const [{ table, row }, target] of removed) {
    if (row !== undefined && target) {
      const { parent } = tables[table].rows[row];
      const siblings =
        parent === undefined ? tops[table] : nodes[table][parent].children;
      found.set(siblings, { target, siblings });
    }
  }
  return [...found.values()];
}

function hang(siblings: readonly RowNode[], children: RowNode[]): void {
  const byName = new Map(children.map(node => [node.row.name, node]));
  const first: RowNode[] = [];
  let anchor: RowNode | undefined;
  for (const node of siblings) {
    if (node.row.state === 'removed') {
      (anchor?.following ?? first).push(node);
    } else {
      anchor = byName.get(node.row.name) ?? anchor;
    }
  }
  children.unshift(...first);
}
