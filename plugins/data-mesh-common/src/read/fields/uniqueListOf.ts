import { ReadProblemCode } from '../../model/problems.table';
import { entryOf, TreeNode } from '../tree/TreeNode';
import { Reading } from './Reading';
import { listOf, Take } from './takes';

/**
 * A list whose items have names that may not come twice. The problem stands at
 * the name of the second and says where the first is.
 */
export function uniqueListOf<T extends { name: string }>(
  take: Take<T>,
  keyOf: (item: T) => string,
  code: ReadProblemCode,
  /** Fields that the name may stand in. */
  nameFields: readonly string[],
): Take<T[]> {
  return (list, reading) => {
    const seen = new Map<string, number>();
    const checked: Take<T> = (node, inner) => {
      const item = take(node, inner);
      if (item && item.name !== '') {
        const { field, start } = nameOf(node, nameFields);
        const key = keyOf(item);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, start);
        } else {
          reportAt(inner, field, code, start, item.name, first);
        }
      }
      return item;
    };
    return listOf(checked)(list, reading);
  };
}

function reportAt(
  reading: Reading,
  field: string,
  code: ReadProblemCode,
  start: number,
  name: string,
  first: number,
): void {
  const place = reading.report.place(first);
  reading.steps.push(field);
  reading.find(code, start, {
    name,
    firstLine: place.line,
    firstColumn: place.column,
  });
  reading.steps.pop();
}

function nameOf(
  node: TreeNode,
  fields: readonly string[],
): { field: string; start: number } {
  if (node.kind === 'map') {
    for (const field of fields) {
      const entry = entryOf(node, field);
      if (entry) {
        return { field, start: entry.node.start };
      }
    }
  }
  return { field: fields[0], start: node.start };
}
