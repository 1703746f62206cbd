import type { PortSchema, SchemaRow } from '@meshstage/plugin-data-mesh-common';
import { aRow, aSchema } from '../../src/__testUtils__/schemaRow';
import { scaleOf } from './scale';
import { columnNames, columnTypes, hostileTexts } from './words.table';

const DEEPEST = 10;

/** The schema of every port. */
export function theSchema(state: string): PortSchema {
  const { columns } = scaleOf(state);
  const rows: SchemaRow[] = [];
  for (let i = 0; i < columns; i += 1) {
    rows.push(rowAt(state, i, columns > 1_000 ? i % DEEPEST : 0));
  }
  return aSchema(rows);
}

/** Runs of rows go down one level each: a parent stands right before its child. */
function rowAt(state: string, i: number, depth: number): SchemaRow {
  const kind = i % columnNames.length;
  const [logicalType, physicalType] = columnTypes[kind];
  const hostile = hostileTexts[i % hostileTexts.length];
  const name =
    i < columnNames.length ? columnNames[kind] : `${columnNames[kind]}_${i}`;
  return aRow({
    depth,
    ...(depth > 0 ? { parent: i - 1 } : {}),
    name: state === 'hostile' ? hostile : name,
    logicalType: depth + 1 < DEEPEST && depth > 0 ? 'object' : logicalType,
    physicalType,
    description:
      state === 'hostile'
        ? hostile
        : `${columnNames[kind].replaceAll('_', ' ')} as the carrier reports it`,
    primaryKey: i === 0,
    required: i % 3 === 0,
    unique: i === 0,
    classification: i % 5 === 4 ? 'restricted' : 'public',
    deprecated: i % 17 === 16,
    examples: kind === 1 ? ['LH', 'BA'] : [],
  });
}
