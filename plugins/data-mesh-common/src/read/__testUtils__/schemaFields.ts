import { JsonObject, JsonValue } from '../../model';
import { Step } from '../path';
import { isObject, objectOf, partsOf, resolve, Schema } from './jsonSchema';
import { Sampler } from './Sampler';

/** A field of a standard with a small sound document that holds it. */
export interface SchemaField {
  /** Names from the root, lists as `[]`: `schema[].properties[].name`. */
  name: string;
  /** Where it stands in the document. */
  steps: Step[];
  document: JsonValue;
}

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
  const sampler = new Sampler(root);
  const sample = (schema: Schema) => sampler.sample(schema);
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
