import { TreeNode } from '../../read/tree/TreeNode';
import { Condition } from './Condition';
import { ConditionMarks } from './ConditionMarks';
import { parseCondition } from './parseCondition';
import { PolicyReading } from './PolicyReading';

/** A condition with the places of its words, before it is known of what items it is asked. */
export interface ReadCondition {
  condition: Condition;
  marks: ConditionMarks;
}

/** Reads a condition by its form. */
export function takeCondition(
  node: TreeNode,
  reading: PolicyReading,
): ReadCondition | undefined {
  const marks: ConditionMarks = new Map();
  const condition = parseCondition(node, reading, marks);
  return condition && { condition, marks };
}
