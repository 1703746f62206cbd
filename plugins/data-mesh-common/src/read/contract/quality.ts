import { QualityRule } from '../../model';
import { FieldRow, Fields, group, mapOf } from '../fields/Group';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { json, listOf, text } from '../fields/takes';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';
import { tags } from '../head/tags';
import { jsonObject } from './jsonObject';

/** Operators of library and sql rules. */
const OPERATORS = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const;

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
  OPERATORS.map(name => [name, operator(name)]),
);

const QUALITY = group<QualityRule>(
  () => ({ type: 'library', customProperties: [], unknown: {} }),
  {
    ...operators,
    id: into('id', text, { since: { odcs: release(3, 1) } }),
    name: into('name', text),
    type: into('type', text),
    metric: into('metric', text),
    rule: into('metric', text),
    description: into('description', text),
    dimension: into('dimension', text),
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
    templateName: into('metric', text, { nowCalled: 'metric' }),
    toolName: into('engine', text, { nowCalled: 'engine' }),
    scheduleCronExpression: into('schedule', text, { nowCalled: 'schedule' }),
  },
  { open: reading => reading.version < release(3, 1) },
);

/** `quality[]`. */
export const quality = listOf(mapOf(() => QUALITY));
