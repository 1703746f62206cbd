import { JsonObject, JsonValue } from '../../model';
import { OfficialValidator } from './officialValidator';
import { SchemaField } from './schemaFields';

/** What mappings may need beside a field before a schema accepts them. */
const COMPANIONS: readonly JsonObject[] = [
  { logicalType: 'string' },
  { logicalType: 'integer' },
  { logicalType: 'number' },
  { logicalType: 'date' },
  { logicalType: 'timestamp' },
  { logicalType: 'object' },
  { logicalType: 'array' },
  { logicalType: 'map' },
  { logicalType: 'vector' },
  { logicalTypeOptions: { dimensions: 3 } },
  { map: { key: { logicalType: 'string' }, value: { logicalType: 'string' } } },
  { location: 'https://example.org/a' },
  { type: 'text' },
  { type: 'sql', query: 'select 1', mustBe: 1 },
  { type: 'library', rule: 'rowCount', mustBe: 1 },
  { metric: 'rowCount', mustBe: 1 },
  { mustBe: 1 },
  { to: 'a.b' },
  { from: 'a.b' },
  { from: ['a.b'] },
  { to: ['a.b'] },
  { from: 'a.b', to: 'a.b' },
  { format: 'parquet' },
  { location: 'https://example.org/a', format: 'parquet' },
];

/**
 * The document of a field with what its schema wants beside it, found by
 * trying; `undefined` where nothing here makes it valid.
 */
export function soundDocument(
  { document, steps }: SchemaField,
  official: OfficialValidator,
): JsonObject | undefined {
  let best = document as JsonObject;
  let least = official.objections(best) ?? 0;
  for (let round = 0; least > 0 && round < 4; round++) {
    const base = best;
    for (const companion of COMPANIONS) {
      for (let depth = steps.length; depth >= 1; depth--) {
        const tried = withBeside(base, steps.slice(0, depth), companion);
        const objections = official.objections(tried) ?? 0;
        if (objections < least) {
          [best, least] = [tried as JsonObject, objections];
        }
      }
    }
    if (best === base) {
      break;
    }
  }
  return least === 0 ? best : undefined;
}

/** A mapping of a document with some more keys; its own ones stay. */
function withBeside(
  value: JsonValue,
  steps: SchemaField['steps'],
  more: JsonObject,
): JsonValue {
  const [step, ...rest] = steps;
  if (Array.isArray(value)) {
    return step === undefined
      ? value
      : value.with(Number(step), withBeside(value[Number(step)], rest, more));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  return step === undefined
    ? { ...more, ...value }
    : { ...value, [step]: withBeside(value[step], rest, more) };
}
