import type { ComparedRow, ElementState } from '../../client/types';
import { RowNode } from './layRows';

interface Visit {
  node: RowNode;
  depth: number;
  parent?: number;
  /** Of what it is in. */
  around: ElementState;
}

/**
 * The rows of a table as a list, parents before children. What is in something
 * that was added or removed whole, was so too. Iterative: models are deep.
 */
export function flattenRows(
  tops: readonly RowNode[],
  table: ElementState,
): ComparedRow[] {
  const rows: ComparedRow[] = [];
  const stack: Visit[] = [];
  /** The stack gives back in reverse order. */
  function push(
    nodes: readonly RowNode[],
    place: { depth: number; parent?: number; around: ElementState },
  ) {
    for (let i = nodes.length - 1; i >= 0; i -= 1) {
      stack.push({ node: nodes[i], ...place });
    }
  }

  push(tops, { depth: 0, around: table });
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, depth, parent, around } = visit;
    const { parent: _, ...row } = node.row;
    const whole = around === 'added' || around === 'removed';
    const state = whole ? around : row.state;
    const place = parent === undefined ? {} : { parent };
    const index = rows.push({ ...row, state, depth, ...place }) - 1;
    push(node.following, { depth, parent, around });
    push(node.children, { depth: depth + 1, parent: index, around: state });
  }
  return rows;
}
