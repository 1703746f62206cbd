import { DataContract, SchemaProperty } from '../../model';
import { PlacedProperty } from '../PlacedProperty';
import { LintContext, LintFinding } from '../LintRule';

const KEYS = [
  {
    key: 'primary key',
    field: 'primaryKeyPosition',
    flag: 'primaryKey',
  },
  {
    key: 'partition key',
    field: 'partitionKeyPosition',
    flag: 'partitioned',
  },
] as const satisfies {
  key: string;
  field: keyof SchemaProperty;
  flag: keyof SchemaProperty;
}[];

/** Positions in a key that two columns have, or a column outside of the key. */
export function keyPositions(
  _: DataContract,
  { columns }: LintContext,
): LintFinding[] {
  return columns.flatMap(group => KEYS.flatMap(row => ofKey(group, row)));
}

function ofKey(
  columns: readonly PlacedProperty[],
  { key, field, flag }: (typeof KEYS)[number],
): LintFinding[] {
  const seen = new Map<number, string>();
  return columns.flatMap(({ path, property }): LintFinding[] => {
    const position = property[field];
    // -1 is how the standard says that there is none.
    if (position === undefined || position < 0) {
      return [];
    }
    const at = `${path()}.${field}`;
    if (!property[flag]) {
      return [
        { code: 'position-without-key', path: at, data: { field, key: flag } },
      ];
    }
    const first = seen.get(position);
    seen.set(position, first ?? property.name);
    return first === undefined
      ? []
      : [
          {
            code: 'key-position-twice',
            path: at,
            data: { position, key, first },
          },
        ];
  });
}
