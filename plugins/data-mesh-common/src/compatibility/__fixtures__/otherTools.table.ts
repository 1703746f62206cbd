import { Grades } from '../Change';

/** What another tool says about a change. */
export interface OtherTool {
  tool: string;
  /** Which of our questions it answers. */
  of: keyof Grades;
  breaks: boolean;
  /** Where we say otherwise, and only there: why. */
  why?: string;
}

/** A change with the grades of ours and the answers of others. */
export interface ComparedChange {
  change: string;
  /** `properties` of the only schema object, as YAML. */
  before: string;
  after: string;
  /** History, consumers, producer: the worst of all that is found. */
  ours: string;
  dialect?: string;
  icebergVersion?: number;
  says: readonly OtherTool[];
}

/** Directions that other tools and formats state. A review of ours is no break. */
export const OTHER_TOOLS: readonly ComparedChange[] = [
  {
    change: 'column removed',
    before: '- name: id\n- name: amount',
    after: '- name: id',
    ours: 'ok break ok',
    says: [
      { tool: 'datacontract-cli', of: 'consumers', breaks: true },
      {
        tool: 'Ontos',
        of: 'consumers',
        breaks: false,
        why: 'breaks only if the column was required; readers of an optional column fail all the same',
      },
      { tool: 'pyodcs', of: 'consumers', breaks: true },
      { tool: 'dbt same_contract', of: 'consumers', breaks: true },
      { tool: 'OMDS RFC', of: 'consumers', breaks: true },
      { tool: 'Tessera', of: 'consumers', breaks: true },
    ],
  },
  {
    change: 'column added',
    before: '- name: id',
    after: '- name: id\n- name: amount',
    ours: 'ok ok review',
    says: [
      { tool: 'datacontract-cli', of: 'consumers', breaks: false },
      { tool: 'Ontos', of: 'consumers', breaks: false },
      { tool: 'pyodcs', of: 'consumers', breaks: false },
      { tool: 'dbt same_contract', of: 'consumers', breaks: false },
      { tool: 'OMDS RFC', of: 'consumers', breaks: false },
      {
        tool: 'Tessera forward',
        of: 'consumers',
        breaks: true,
        why: 'breaks only those who read by position or expect no other fields, which are conditions here',
      },
    ],
  },
  {
    change: 'required false -> true',
    before: '- { name: amount, required: false }',
    after: '- { name: amount, required: true }',
    ours: 'break ok break',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: true,
        why: 'is graded from the side of the pipeline, not of those who read',
      },
      {
        tool: 'Ontos',
        of: 'consumers',
        breaks: true,
        why: 'is graded from the side of the pipeline, not of those who read',
      },
      {
        tool: 'pyodcs',
        of: 'consumers',
        breaks: true,
        why: 'is graded from the side of the pipeline, not of those who read',
      },
      { tool: 'dbt same_contract', of: 'consumers', breaks: false },
      {
        tool: 'OMDS RFC',
        of: 'consumers',
        breaks: true,
        why: 'is blind to the direction: any change of required is MAJOR',
      },
      { tool: 'Tessera backward', of: 'history', breaks: true },
    ],
  },
  {
    change: 'required true -> false',
    before: '- { name: amount, required: true }',
    after: '- { name: amount, required: false }',
    ours: 'ok break ok',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: false,
        why: 'tells a relaxed producer; readers meet nulls that they were promised not to see',
      },
      {
        tool: 'Ontos',
        of: 'consumers',
        breaks: false,
        why: 'calls it a fix; readers meet nulls',
      },
      {
        tool: 'pyodcs',
        of: 'consumers',
        breaks: false,
        why: 'calls it additive; readers meet nulls',
      },
      { tool: 'dbt same_contract, enforced', of: 'consumers', breaks: true },
      { tool: 'OMDS RFC', of: 'consumers', breaks: true },
      { tool: 'Tessera forward', of: 'consumers', breaks: true },
    ],
  },
  {
    change: 'int -> long',
    before: '- { name: amount, physicalType: INT }',
    after: '- { name: amount, physicalType: BIGINT }',
    ours: 'ok review review',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: true,
        why: 'SQL reads on; only typed clients break, which is a condition here',
      },
      { tool: 'Ontos', of: 'consumers', breaks: false },
      { tool: 'pyodcs', of: 'consumers', breaks: false },
      {
        tool: 'dbt same_contract',
        of: 'consumers',
        breaks: true,
        why: 'SQL reads on; only typed clients break, which is a condition here',
      },
      {
        tool: 'OMDS RFC',
        of: 'consumers',
        breaks: true,
        why: 'SQL reads on; only typed clients break, which is a condition here',
      },
      {
        tool: 'Tessera forward',
        of: 'consumers',
        breaks: true,
        why: 'SQL reads on; only typed clients break, which is a condition here',
      },
    ],
  },
  {
    change: 'unique true -> false',
    before: '- { name: amount, unique: true }',
    after: '- { name: amount, unique: false }',
    ours: 'ok break ok',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: false,
        why: 'is told for information; joins fan out',
      },
      {
        tool: 'Ontos',
        of: 'consumers',
        breaks: false,
        why: 'does not see it; joins fan out',
      },
      {
        tool: 'pyodcs',
        of: 'consumers',
        breaks: false,
        why: 'does not see it; joins fan out',
      },
      { tool: 'dbt same_contract, enforced', of: 'consumers', breaks: true },
      { tool: 'OMDS RFC', of: 'consumers', breaks: true },
      {
        tool: 'Tessera',
        of: 'consumers',
        breaks: false,
        why: 'warns; joins fan out without an error, so nobody would notice',
      },
    ],
  },
  {
    change: 'enum value added',
    before: '- { name: amount, enum: [{ value: a }] }',
    after: '- { name: amount, enum: [{ value: a }, { value: b }] }',
    ours: 'ok break ok',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: false,
        why: 'is told for information; who handles each value meets one that it does not know',
      },
      {
        tool: 'OMDS RFC',
        of: 'consumers',
        breaks: false,
        why: 'is a PATCH there; who handles each value meets one that it does not know',
      },
      { tool: 'Tessera forward', of: 'consumers', breaks: true },
    ],
  },
  {
    change: 'enum value removed',
    before: '- { name: amount, enum: [{ value: a }, { value: b }] }',
    after: '- { name: amount, enum: [{ value: a }] }',
    ours: 'break ok break',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: true,
        why: 'is graded from the side of the pipeline, not of those who read',
      },
      {
        tool: 'OMDS RFC',
        of: 'consumers',
        breaks: true,
        why: 'is graded from the side of the pipeline, not of those who read',
      },
      { tool: 'Tessera backward', of: 'history', breaks: true },
    ],
  },
  {
    change: 'maxLength raised',
    before:
      '- { name: amount, logicalType: string, logicalTypeOptions: { maxLength: 5 } }',
    after:
      '- { name: amount, logicalType: string, logicalTypeOptions: { maxLength: 9 } }',
    ours: 'ok review ok',
    says: [
      { tool: 'datacontract-cli', of: 'consumers', breaks: false },
      { tool: 'OMDS RFC', of: 'consumers', breaks: false },
      { tool: 'Tessera', of: 'consumers', breaks: false },
    ],
  },
  {
    change: 'maxLength lowered',
    before:
      '- { name: amount, logicalType: string, logicalTypeOptions: { maxLength: 9 } }',
    after:
      '- { name: amount, logicalType: string, logicalTypeOptions: { maxLength: 5 } }',
    ours: 'break ok break',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: true,
        why: 'is graded from the side of the pipeline, not of those who read',
      },
      { tool: 'OMDS RFC', of: 'consumers', breaks: false },
      { tool: 'Tessera tightened', of: 'history', breaks: true },
    ],
  },
  {
    change: 'quality rule added',
    before: '- { name: amount }',
    after:
      '- { name: amount, quality: [{ name: q, type: sql, query: x, severity: error, mustBe: 0 }] }',
    ours: 'break ok break',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: true,
        why: 'is graded from the side of the pipeline, not of those who read',
      },
      {
        tool: 'Ontos',
        of: 'consumers',
        breaks: true,
        why: 'is graded from the side of the pipeline, not of those who read',
      },
      { tool: 'pyodcs', of: 'consumers', breaks: false },
      { tool: 'dbt same_contract', of: 'consumers', breaks: false },
      { tool: 'OMDS RFC', of: 'consumers', breaks: false },
      { tool: 'Tessera', of: 'consumers', breaks: false },
    ],
  },
  {
    change: 'quality rule removed',
    before:
      '- { name: amount, quality: [{ name: q, type: sql, query: x, severity: error, mustBe: 0 }] }',
    after: '- { name: amount }',
    ours: 'ok break ok',
    says: [
      {
        tool: 'datacontract-cli',
        of: 'consumers',
        breaks: false,
        why: 'is told for information; a promise of severity error is withdrawn',
      },
      {
        tool: 'Ontos',
        of: 'consumers',
        breaks: false,
        why: 'calls it a fix; a promise of severity error is withdrawn',
      },
      { tool: 'pyodcs', of: 'consumers', breaks: true },
      { tool: 'dbt same_contract, constraint', of: 'consumers', breaks: true },
      { tool: 'OMDS RFC', of: 'consumers', breaks: true },
      { tool: 'Tessera STRICT', of: 'consumers', breaks: true },
    ],
  },
  {
    change: 'Confluent: optional field added',
    before: '- name: id',
    after: '- name: id\n- name: amount',
    ours: 'ok ok review',
    dialect: 'avro',
    says: [
      { tool: 'Confluent BACKWARD', of: 'history', breaks: false },
      { tool: 'Confluent FORWARD', of: 'consumers', breaks: false },
    ],
  },
  {
    change: 'Confluent: optional field removed',
    before: '- name: id\n- name: amount',
    after: '- name: id',
    ours: 'ok break ok',
    dialect: 'avro',
    says: [
      { tool: 'Confluent BACKWARD', of: 'history', breaks: false },
      {
        tool: 'Confluent FORWARD',
        of: 'consumers',
        breaks: false,
        why: 'an old Avro reader fills in its default; SQL on the same data names the column and fails',
      },
    ],
  },
  {
    change: 'Confluent: required field added',
    before: '- name: id',
    after: '- name: id\n- { name: amount, required: true }',
    ours: 'break ok break',
    dialect: 'avro',
    says: [
      { tool: 'Confluent BACKWARD', of: 'history', breaks: true },
      { tool: 'Confluent FORWARD', of: 'consumers', breaks: false },
    ],
  },
  {
    change: 'Confluent: required field removed',
    before: '- name: id\n- { name: amount, required: true }',
    after: '- name: id',
    ours: 'ok break ok',
    dialect: 'avro',
    says: [
      { tool: 'Confluent BACKWARD', of: 'history', breaks: false },
      { tool: 'Confluent FORWARD', of: 'consumers', breaks: true },
    ],
  },
  {
    change: 'Avro: int -> long',
    before: '- { name: amount, physicalType: int }',
    after: '- { name: amount, physicalType: long }',
    ours: 'ok review review',
    dialect: 'avro',
    says: [
      { tool: 'Confluent BACKWARD', of: 'history', breaks: false },
      {
        tool: 'Confluent FORWARD',
        of: 'consumers',
        breaks: true,
        why: 'an Avro reader of the old schema is a typed client, which is a condition here',
      },
    ],
  },
  {
    change: 'Avro: long -> double',
    before: '- { name: amount, physicalType: long }',
    after: '- { name: amount, physicalType: double }',
    ours: 'ok break break',
    dialect: 'avro',
    says: [
      { tool: 'Confluent BACKWARD', of: 'history', breaks: false },
      { tool: 'Confluent FORWARD', of: 'consumers', breaks: true },
    ],
  },
  {
    change: 'Avro: double -> float',
    before: '- { name: amount, physicalType: double }',
    after: '- { name: amount, physicalType: float }',
    ours: 'break review break',
    dialect: 'avro',
    says: [
      { tool: 'Confluent BACKWARD', of: 'history', breaks: true },
      { tool: 'Confluent FORWARD', of: 'consumers', breaks: false },
    ],
  },
  {
    change: 'Iceberg v2: int -> long',
    before: '- { name: amount, physicalType: "int" }',
    after: '- { name: amount, physicalType: "long" }',
    ours: 'ok review review',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg v2: float -> double',
    before: '- { name: amount, physicalType: "float" }',
    after: '- { name: amount, physicalType: "double" }',
    ours: 'ok review review',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg v2: decimal wider',
    before: '- { name: amount, physicalType: "decimal(9,2)" }',
    after: '- { name: amount, physicalType: "decimal(12,2)" }',
    ours: 'ok review review',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg v2: decimal scale',
    before: '- { name: amount, physicalType: "decimal(9,2)" }',
    after: '- { name: amount, physicalType: "decimal(9,3)" }',
    ours: 'break break break',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: true }],
  },
  {
    change: 'Iceberg v2: long -> int',
    before: '- { name: amount, physicalType: "long" }',
    after: '- { name: amount, physicalType: "int" }',
    ours: 'break ok break',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: true }],
  },
  {
    change: 'Iceberg v2: int -> float',
    before: '- { name: amount, physicalType: "int" }',
    after: '- { name: amount, physicalType: "float" }',
    ours: 'break break break',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: true }],
  },
  {
    change: 'Iceberg v2: date -> timestamp',
    before: '- { name: amount, physicalType: "date" }',
    after: '- { name: amount, physicalType: "timestamp" }',
    ours: 'break break break',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: true }],
  },
  {
    change: 'Iceberg v3: date -> timestamp',
    before: '- { name: amount, physicalType: "date" }',
    after: '- { name: amount, physicalType: "timestamp" }',
    ours: 'ok break break',
    dialect: 'iceberg',
    icebergVersion: 3,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg v3: date -> timestamp_ns',
    before: '- { name: amount, physicalType: "date" }',
    after: '- { name: amount, physicalType: "timestamp_ns" }',
    ours: 'ok break break',
    dialect: 'iceberg',
    icebergVersion: 3,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg v3: date -> timestamptz',
    before: '- { name: amount, physicalType: "date" }',
    after: '- { name: amount, physicalType: "timestamptz" }',
    ours: 'break break break',
    dialect: 'iceberg',
    icebergVersion: 3,
    says: [{ tool: 'Iceberg', of: 'history', breaks: true }],
  },
  {
    change: 'Iceberg v3: unknown -> string',
    before: '- { name: amount, physicalType: "unknown" }',
    after: '- { name: amount, physicalType: "string" }',
    ours: 'ok ok review',
    dialect: 'iceberg',
    icebergVersion: 3,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg v2: string -> struct',
    before: '- { name: amount, physicalType: "string" }',
    after: '- { name: amount, physicalType: "struct<a: int>" }',
    ours: 'break break break',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: true }],
  },
  {
    change: 'Iceberg: required column added',
    before: '- name: id',
    after: '- name: id\n- { name: amount, required: true }',
    ours: 'break ok break',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'pyiceberg', of: 'history', breaks: true }],
  },
  {
    change: 'Iceberg: column made optional',
    before: '- { name: amount, required: true }',
    after: '- { name: amount, required: false }',
    ours: 'ok break ok',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg: columns reordered',
    before: '- name: id\n- name: amount',
    after: '- name: amount\n- name: id',
    ours: 'ok ok ok',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg: column renamed, same id',
    before: '- { id: a, name: amount }',
    after: '- { id: a, name: total }',
    ours: 'ok break break',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg: column removed',
    before: '- name: id\n- name: amount',
    after: '- name: id',
    ours: 'ok break ok',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'Iceberg', of: 'history', breaks: false }],
  },
  {
    change: 'Iceberg: map key altered',
    before:
      '- { name: amount, logicalType: map, map: { key: { logicalType: string }, value: { logicalType: string } } }',
    after:
      '- { name: amount, logicalType: map, map: { key: { logicalType: integer }, value: { logicalType: string } } }',
    ours: 'break break break',
    dialect: 'iceberg',
    icebergVersion: 2,
    says: [{ tool: 'pyiceberg', of: 'history', breaks: true }],
  },
];
