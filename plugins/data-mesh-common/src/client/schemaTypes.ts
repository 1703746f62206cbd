import { JsonValue, QualityRule } from '../model';

/** One row of the schema tree table, parents before children. @public */
export interface SchemaRow {
  /** Position of the parent in `rows`, absent at the top. */
  parent?: number;
  /** 0 for columns of a table. */
  depth: number;
  id?: string;
  name: string;
  physicalName?: string;
  logicalType?: string;
  physicalType?: string;
  description?: string;
  required: boolean;
  unique: boolean;
  primaryKey: boolean;
  primaryKeyPosition?: number;
  partitioned: boolean;
  classification?: string;
  masking?: string;
  criticalDataElement: boolean;
  deprecated: boolean;
  examples: JsonValue[];
  enum: JsonValue[];
  quality: QualityRule[];
}

/** A table, view, topic or file with all its columns. @public */
export interface SchemaTable {
  name: string;
  physicalName?: string;
  physicalType?: string;
  description?: string;
  granularity?: string;
  quality: QualityRule[];
  /** Foreign keys of the table and of its columns; absent where it has none. */
  relationships?: SchemaRelationship[];
  rows: SchemaRow[];
}

/** A reference between columns as the contract writes it. @public */
export interface SchemaRelationship {
  type: string;
  /** Columns of this table, dotted where they are nested. */
  from: string[];
  /** `table.column` or a path of ids. */
  to: string[];
}

/** The schema of one port. @public */
export interface PortSchema {
  ref: string;
  port: string;
  version?: string;
  contractId: string;
  contractVersion?: string;
  tables: SchemaTable[];
}
