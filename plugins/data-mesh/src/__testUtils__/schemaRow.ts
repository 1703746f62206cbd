import type { PortSchema, SchemaRow } from '@meshstage/plugin-data-mesh-common';

/** A column of a table. */
export function aRow(overrides: Partial<SchemaRow> = {}): SchemaRow {
  return {
    depth: 0,
    name: 'flight_id',
    logicalType: 'string',
    physicalType: 'VARCHAR(12)',
    description: 'Number of the flight',
    required: false,
    unique: false,
    primaryKey: false,
    partitioned: false,
    criticalDataElement: false,
    deprecated: false,
    examples: [],
    enum: [],
    quality: [],
    ...overrides,
  };
}

/** The schema of one port with one table of the given rows. */
export function aSchema(rows: SchemaRow[]): PortSchema {
  return {
    ref: 'dataproduct:flights/daily-flights',
    port: 'flights',
    contractId: 'urn:contract:flights',
    tables: [{ name: 'flights', quality: [], rows }],
  };
}
