import { QualityRule } from '../../model';
import { FieldRow, Fields, group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { gone } from '../fields/kept';
import { TEXT } from '../fields/shape';
import { Reading, release } from '../fields/Reading';
import { json, listOf, text } from '../fields/takes';
import { listed, stableId } from '../fields/texts';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';
import { tags } from '../head/tags';
import { checkQuality } from './checkQuality';
import { jsonObject } from './jsonObject';
import { OPERATORS } from './qualityShapes.table';

const TYPES = new Set(['text', 'library', 'sql', 'custom']);

const METRICS = new Set([
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
]);

const DIMENSIONS = new Set([
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
]);

/** ODCS 2 lists no words. */
function since3(words: ReadonlySet<string>) {
  const check = listed(() => words);
  return (...[node, reading]: Parameters<typeof text>) =>
    (reading.version < release(3, 0) ? text : check)(node, reading);
}

function operator(name: string): FieldRow<QualityRule> {
  return {
    read: (node, model, reading) => {
      if (model.operator) {
        reading.find('several-operators', node.start, {
          first: model.operator.name,
          second: name,
        });
        reading.lost++;
        return;
      }
      model.operator = { name, value: json(node) };
    },
  };
}

const operators: Fields<QualityRule> = Object.fromEntries(
  [...OPERATORS.keys()].map(name => [name, operator(name)]),
);

const before3 = (reading: Reading) =>
  reading.version < release(3, 0) ? 'missing-field' : undefined;

const QUALITY = group<QualityRule>(
  () => ({ type: 'library', customProperties: [], unknown: {} }),
  {
    ...operators,
    id: into('id', stableId, { since: { odcs: release(3, 1) } }),
    name: into('name', text),
    type: into('type', since3(TYPES)),
    metric: into('metric', since3(METRICS), {
      since: { odcs: release(3, 1) },
    }),
    rule: into('metric', text, { givesWayTo: 'metric' }),
    description: into('description', text),
    dimension: into('dimension', since3(DIMENSIONS)),
    severity: into('severity', text),
    unit: into('unit', text),
    query: into('query', text),
    engine: into('engine', text),
    implementation: {
      read: (node, model) => {
        model.implementation = json(node);
      },
    },
    arguments: into('arguments', jsonObject),
    schedule: into('schedule', text),
    scheduler: into('scheduler', text),
    businessImpact: into('businessImpact', text),
    method: into('method', text),
    tags: into('tags', tags),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
    ),
    customProperties: into('customProperties', customProperties),
    // Words of ODCS 2.
    templateName: into('metric', text, {
      nowCalled: 'metric',
      required: before3,
    }),
    toolName: into('engine', text, { nowCalled: 'engine', required: before3 }),
    scheduleCronExpression: into('schedule', text, { nowCalled: 'schedule' }),
    code: gone(TEXT),
    column: gone(TEXT),
    columns: gone(TEXT),
    toolRuleName: gone(TEXT),
  },
  {
    open: reading => reading.version < release(3, 1),
    finish: checkQuality,
  },
);

/** `quality[]`. */
export const quality = listOf(mapOf(() => QUALITY));
