import { PolicyReading } from '../policy/language/PolicyReading';
import { TreeNode } from '../read/tree/TreeNode';
import { findInScorecard } from './findInScorecard';

/** Reports a list with nothing in it; whether it did. */
export function reportEmpty(
  node: TreeNode,
  reading: PolicyReading,
  key: string,
): boolean {
  const isEmpty = node.kind === 'list' && node.items.length === 0;
  if (isEmpty) {
    findInScorecard(reading, 'scorecard-list-empty', reading.path(), { key });
  }
  return isEmpty;
}
