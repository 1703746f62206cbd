import { JsonObject, JsonValue } from '../../model';
import { Step } from '../path';

/** A field of a standard with a small sound document that holds it. */
export interface SchemaField {
  /** Names from the root, lists as `[]`: `schema[].properties[].name`. */
  name: string;
  /** Where it stands in the document. */
  steps: Step[];
  document: JsonValue;
}

type Schema = JsonObject;

/** Where a walk through a schema stands. */
interface Place {
  name: string;
  steps: Step[];
  /** The document around a value at this place. */
  around: (value: JsonValue) => JsonValue;
  /** Definitions that the place lies in, so that recursive ones end. */
  within: readonly string[];
}

/** All fields that an official schema speaks of, each once by its name. */
export function schemaFields(root: Schema): SchemaField[] {
  // By the schema of the field: what several places share is one field.
  const found = new Map<JsonValue, SchemaField>();
  const sample = sampler(root);
  const open: { schema: Schema; place: Place }[] = [
    {
      schema: root,
      place: { name: '', steps: [], around: value => value, within: [] },
    },
  ];
  for (let next = open.shift(); next; next = open.shift()) {
    const { schema: written, place } = next;
    const target = typeof written.$ref === 'string' ? written.$ref : undefined;
    if (target !== undefined && place.within.includes(target)) {
      continue;
    }
    const within =
      target === undefined ? place.within : [...place.within, target];
    const schema = resolve(root, written);
    const here = { ...place, within };
    const required = sample(schema);
    for (const [key, child] of Object.entries(objectOf(schema.properties))) {
      const name = place.name === '' ? key : `${place.name}.${key}`;
      const around = (value: JsonValue) =>
        place.around({ ...objectOf(required), [key]: value });
      const steps = [...place.steps, key];
      const value = sample(objectOf(child));
      if (!found.has(child)) {
        found.set(child, { name, steps, document: around(value) });
      }
      open.push({
        schema: objectOf(child),
        place: { name, steps, around, within },
      });
    }
    if (isObject(schema.items)) {
      open.push({
        schema: schema.items,
        place: {
          name: `${place.name}[]`,
          steps: [...place.steps, 0],
          around: value => place.around([value]),
          within,
        },
      });
    }
    for (const part of partsOf(schema)) {
      const fixed = constantsOf(objectOf(part.if));
      const chosen = resolve(root, objectOf(part.then ?? part));
      const rest = {
        ...objectOf(required),
        ...fixed,
        ...objectOf(sample(chosen)),
      };
      const around = (value: JsonValue) =>
        place.around(isObject(value) ? { ...rest, ...value } : value);
      open.push({
        schema: objectOf(part.then ?? part),
        place: { ...here, around },
      });
    }
  }
  return [...found.values()];
}

/** Schemas that hold for a place as well. */
function partsOf(schema: Schema): Schema[] {
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(key =>
    Array.isArray(schema[key]) ? schema[key].filter(isObject) : [],
  );
  return isObject(schema.if) && isObject(schema.then)
    ? [...parts, { if: schema.if, then: schema.then }]
    : parts;
}

/** Values that a condition asks for. */
function constantsOf(condition: Schema): JsonObject {
  const constants: JsonObject = {};
  for (const [key, schema] of Object.entries(objectOf(condition.properties))) {
    const { const: only, enum: several } = objectOf(schema);
    const value = only ?? (Array.isArray(several) ? several[0] : undefined);
    if (value !== undefined) {
      constants[key] = value;
    }
  }
  return constants;
}

const OF_FORMAT: { [format: string]: string } = {
  uri: 'https://example.org/a',
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  email: 'a@example.org',
};

/** A text of the form that is asked for, an example of the standard first. */
function sampleText({ format, pattern, examples }: Schema): string {
  const form = new RegExp(typeof pattern === 'string' ? pattern : '');
  const given =
    typeof format === 'string' && Object.hasOwn(OF_FORMAT, format)
      ? [OF_FORMAT[format]]
      : examples;
  const texts = [
    ...(Array.isArray(given) ? given : []),
    'text',
    'orders.id',
    'schema/a/properties/b',
    'sftp://example.org/a',
  ];
  return String(
    texts.find(text => typeof text === 'string' && form.test(text)) ?? 'text',
  );
}

/** Makes the smallest value that a schema accepts. */
function sampler(root: Schema): (schema: Schema, depth?: number) => JsonValue {
  const sample = (written: Schema, depth = 0): JsonValue => {
    const schema = resolve(root, written);
    const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
    const part = partsOf(schema).find(it => !it.if);
    if (schema.const !== undefined) {
      return schema.const;
    }
    if (Array.isArray(schema.enum)) {
      return schema.enum[0];
    }
    if (type === 'object' || isObject(schema.properties)) {
      return sampleObject(schema, depth);
    }
    switch (type) {
      case 'array':
        return Array.from({ length: Number(schema.minItems ?? 0) }, (_, i) =>
          different(sample(objectOf(schema.items), depth + 1), i),
        );
      case 'string':
        return sampleText(schema);
      case 'integer':
      case 'number':
        return Number(schema.minimum ?? 1);
      case 'boolean':
        return true;
      default:
        return part ? sample(part, depth + 1) : 'text';
    }
  };
  const sampleObject = (schema: Schema, depth: number): JsonObject => {
    const value: JsonObject = {};
    const parts = [schema, ...(Array.isArray(schema.allOf) ? schema.allOf : [])]
      .map(part => resolve(root, objectOf(part)))
      .filter(part => !part.if);
    const properties = Object.assign(
      {},
      ...parts.map(it => objectOf(it.properties)),
    );
    for (const { required } of parts) {
      for (const key of depth > 6 || !Array.isArray(required) ? [] : required) {
        value[String(key)] = sample(
          objectOf(properties[String(key)]),
          depth + 1,
        );
      }
    }
    return value;
  };
  return sample;
}

/** Items of a list that may not be equal. */
function different(value: JsonValue, index: number): JsonValue {
  return typeof value === 'number' ? value + index : value;
}

function resolve(root: Schema, schema: Schema): Schema {
  if (typeof schema.$ref !== 'string') {
    return schema;
  }
  let target: JsonValue = root;
  for (const step of schema.$ref.replace(/^#\//, '').split('/')) {
    target = objectOf(target)[step] ?? {};
  }
  return { ...resolve(root, objectOf(target)), ...schema, $ref: '' };
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
