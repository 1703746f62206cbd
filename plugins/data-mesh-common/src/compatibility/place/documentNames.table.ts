import { OPERATORS } from '../../read/contract/qualityShapes.table';

/** What documents call a field of the model, words of older versions included; left out = the same. */
export const DOCUMENT_NAMES: ReadonlyMap<string, readonly string[]> = new Map<
  string,
  readonly string[]
>([
  ['id', ['id', 'uuid']],
  ['name', ['name', 'server', 'column', 'table', 'datasetName']],
  ['role', ['role']],
  ['domain', ['domain', 'datasetDomain']],
  ['dataProduct', ['dataProduct', 'quantumName']],
  ['lifecycle', ['status']],
  ['createdAt', ['contractCreatedTs', 'productCreatedTs']],
  ['schema', ['schema', 'dataset']],
  ['sla', ['slaProperties']],
  ['slaDefaultElement', ['slaDefaultElement', 'slaDefaultColumn']],
  ['team', ['team', 'stakeholders']],
  ['properties', ['properties', 'columns']],
  ['granularity', ['dataGranularityDescription', 'dataGranularity']],
  ['required', ['required', 'isNullable']],
  ['unique', ['unique', 'isUnique']],
  ['primaryKey', ['primaryKey', 'isPrimaryKey', 'isPrimary']],
  ['partitioned', ['partitioned', 'partitionStatus']],
  ['encryptedName', ['encryptedName', 'encryptedColumnName']],
  ['enumValues', ['enum']],
  ['examples', ['examples', 'sampleValues']],
  ['criticalDataElement', ['criticalDataElement', 'criticalDataElementStatus']],
  [
    'transformSourceObjects',
    ['transformSourceObjects', 'transformSourceTables'],
  ],
  ['metric', ['metric', 'rule', 'templateName']],
  ['engine', ['engine', 'toolName']],
  ['schedule', ['schedule', 'scheduleCronExpression']],
  ['element', ['element', 'column']],
  ['operator', [...OPERATORS.keys()]],
]);

/** Steps of the model that documents do not have. */
export const SILENT_STEPS: ReadonlySet<string> = new Set([
  'connection',
  'unknown',
]);
