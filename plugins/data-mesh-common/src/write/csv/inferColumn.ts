import { JsonValue } from '../../model';
import { ColumnType, FormColumn } from '../FormColumn';
import { WriteProblem, writeProblem } from '../WriteProblem';
import { valueType } from './valueType';

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 100;
// What tools write where there is nothing.
const NOTHING = new Set(['', 'null', 'NULL', 'Null', '\\N']);

/** A column as the pasted rows show it. @public */
export interface InferredColumn extends FormColumn {
  examples: JsonValue[];
  /** All pasted values differ; whether all values do, the owner knows. */
  looksUnique: boolean;
}

/** Learns what a column is from its values. */
export function inferColumn(options: {
  name: string;
  values: string[];
  /** `1,5` is a number: the values are separated by something else. */
  decimalComma: boolean;
}): { column: InferredColumn; note?: WriteProblem } {
  const { name, values, decimalComma } = options;
  const present = values.filter(value => !NOTHING.has(value));
  const firstOf = new Map<ColumnType, string>();
  for (const value of present) {
    const type = valueType(value, { decimalComma });
    if (!firstOf.has(type)) {
      firstOf.set(type, value);
    }
  }
  const logicalType = commonType([...firstOf.keys()]);
  const distinct = [...new Set(present)];
  return {
    column: {
      name,
      logicalType,
      required: present.length > 0 && present.length === values.length,
      looksUnique: present.length > 1 && distinct.length === values.length,
      examples: distinct
        .filter(value => value.length <= EXAMPLE_LENGTH)
        .slice(0, EXAMPLES)
        .map(value => example(value, logicalType)),
    },
    note: noteOf(name, firstOf, logicalType),
  };
}

function commonType(types: ColumnType[]): ColumnType {
  const [first, ...others] = types;
  if (first === undefined) {
    return 'string';
  }
  if (others.length === 0) {
    return first;
  }
  const numeric = types.every(type => type === 'integer' || type === 'number');
  return numeric ? 'number' : 'string';
}

function noteOf(
  name: string,
  firstOf: Map<ColumnType, string>,
  logicalType: ColumnType,
): WriteProblem | undefined {
  if (firstOf.size === 0) {
    return writeProblem('csv-no-values', 'columns', { name });
  }
  if (firstOf.size === 1 || logicalType !== 'string') {
    return undefined;
  }
  const [[one, oneValue], [other, otherValue]] = firstOf;
  const data = { name, one, oneValue, other, otherValue };
  return writeProblem('csv-mixed-types', 'columns', data);
}

function example(value: string, type: ColumnType): JsonValue {
  if (type === 'boolean') {
    return value.toLowerCase() === 'true';
  }
  if (type !== 'integer' && type !== 'number') {
    return value;
  }
  const number = Number(value.replace(',', '.'));
  // A number that a double cannot hold stays as it was written.
  return type === 'number' || Number.isSafeInteger(number) ? number : value;
}
