import { parseTree } from '../../../read/parseTree';
import { ItemKind } from '../../language/ItemKind';
import { Condition } from '../../language/Condition';
import { reportFaults } from '../../language/reportFaults';
import { takeCondition } from '../../language/takeCondition';
import { FileProblems } from '../../language/FileProblems';
import { PolicyReading } from '../../language/PolicyReading';

/** A condition as policies write it; throws where anything is wrong with it. */
export function readCondition(text: string, kind: ItemKind): Condition {
  const { root } = parseTree(text);
  const found = new FileProblems();
  const reading = new PolicyReading(text, 0, found);
  const read = root && takeCondition(root, reading);
  reportFaults(read, [kind], reading);
  if (!read || !reading.isSound) {
    throw new Error(`${text}: ${JSON.stringify(found.inOrder())}`);
  }
  return read.condition;
}
