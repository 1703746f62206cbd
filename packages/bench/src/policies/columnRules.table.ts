import { JsonObject } from '@meshstage/plugin-data-mesh-common';

/** One rule about columns, said in each of the languages that are measured. */
export interface ColumnRule {
  /** Of a policy of ours. */
  spec: { when?: JsonObject; assert: JsonObject };
  /** A filter predicate of Backstage that holds for a column which does not break the rule. */
  predicate: JsonObject;
  /** The same as an expression of CEL. */
  cel: string;
  /** Lines of a body in Rego that hold for a column which breaks the rule. */
  rego: readonly string[];
  /** A rule of Spectral. */
  spectral: { given: string; field: string; values?: readonly string[] };
}

const COLUMNS = '$.schema[*].properties';

/** A set as Rego writes it. */
function setOf(words: readonly string[]): string {
  return `{${words.map(word => JSON.stringify(word)).join(', ')}}`;
}

/** Columns of a class are described. */
function described(classification: string): ColumnRule {
  return {
    spec: {
      when: { classification: { equals: classification } },
      assert: { description: { exists: true } },
    },
    predicate: {
      $any: [{ $not: { classification } }, { description: { $exists: true } }],
    },
    cel: `item.classification != "${classification}" || has(item.description)`,
    rego: [
      `column.classification == "${classification}"`,
      'not column.description',
    ],
    spectral: {
      given: `${COLUMNS}[?(@.classification=='${classification}')]`,
      field: 'description',
    },
  };
}

/** Columns have one of these types. */
function typed(...types: string[]): ColumnRule {
  return {
    spec: { assert: { logicalType: { in: types } } },
    predicate: { logicalType: { $in: types } },
    cel: `item.logicalType in ${JSON.stringify(types)}`,
    rego: [`not column.logicalType in ${setOf(types)}`],
    spectral: { given: `${COLUMNS}[*]`, field: 'logicalType', values: types },
  };
}

/** Columns that much depends on, or that are never null, state a field. */
function stated(
  flag: 'criticalDataElement' | 'required',
  field: string,
): ColumnRule {
  return {
    spec: {
      when: { [flag]: { equals: true } },
      assert: { [field]: { exists: true } },
    },
    predicate: {
      $any: [{ $not: { [flag]: true } }, { [field]: { $exists: true } }],
    },
    cel: `item.${flag} != true || has(item.${field})`,
    rego: [`column.${flag} == true`, `not column.${field}`],
    spectral: { given: `${COLUMNS}[?(@.${flag}==true)]`, field },
  };
}

/** Columns without an encrypted twin are of one of these classes. */
function open(...classes: string[]): ColumnRule {
  return {
    spec: {
      when: { encryptedName: { absent: true } },
      assert: { classification: { in: classes } },
    },
    predicate: {
      $any: [
        { encryptedName: { $exists: true } },
        { classification: { $in: classes } },
      ],
    },
    cel: `has(item.encryptedName) || item.classification in ${JSON.stringify(
      classes,
    )}`,
    rego: [
      'not column.encryptedName',
      `not column.classification in ${setOf(classes)}`,
    ],
    spectral: {
      given: `${COLUMNS}[?(!@.encryptedName)]`,
      field: 'classification',
      values: classes,
    },
  };
}

/** Twenty rules, of which columns break some. */
export const COLUMN_RULES: readonly ColumnRule[] = [
  described('public'),
  described('internal'),
  described('restricted'),
  described('pii'),
  typed('string', 'integer', 'number', 'boolean'),
  typed('string', 'integer', 'number', 'boolean', 'date'),
  typed('string', 'integer', 'number', 'boolean', 'timestamp'),
  typed('string', 'integer', 'number', 'boolean', 'object', 'array'),
  stated('criticalDataElement', 'examples'),
  stated('criticalDataElement', 'tags'),
  stated('criticalDataElement', 'encryptedName'),
  stated('criticalDataElement', 'physicalName'),
  stated('required', 'examples'),
  stated('required', 'tags'),
  stated('required', 'physicalType'),
  stated('required', 'physicalName'),
  open('public', 'internal', 'restricted', 'pii'),
  open('public', 'internal', 'restricted'),
  open('public', 'internal', 'pii'),
  open('public', 'internal', 'confidential'),
];
