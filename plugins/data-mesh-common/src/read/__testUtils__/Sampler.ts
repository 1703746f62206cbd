import { JsonObject, JsonValue } from '../../model';
import { isObject, objectOf, partsOf, resolve, Schema } from './jsonSchema';

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
export class Sampler {
  constructor(private readonly root: Schema) {}

  sample(written: Schema, depth = 0): JsonValue {
    const schema = resolve(this.root, written);
    const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
    const part = partsOf(schema).find(it => !it.if);
    if (schema.const !== undefined) {
      return schema.const;
    }
    if (Array.isArray(schema.enum)) {
      return schema.enum[0];
    }
    if (type === 'object' || isObject(schema.properties)) {
      return this.sampleObject(schema, depth);
    }
    switch (type) {
      case 'array':
        return Array.from({ length: Number(schema.minItems ?? 0) }, (_, i) =>
          different(this.sample(objectOf(schema.items), depth + 1), i),
        );
      case 'string':
        return sampleText(schema);
      case 'integer':
      case 'number':
        return Number(schema.minimum ?? 1);
      case 'boolean':
        return true;
      default:
        return part ? this.sample(part, depth + 1) : 'text';
    }
  }

  private sampleObject(schema: Schema, depth: number): JsonObject {
    const value: JsonObject = {};
    const parts = [schema, ...(Array.isArray(schema.allOf) ? schema.allOf : [])]
      .map(part => resolve(this.root, objectOf(part)))
      .filter(part => !part.if);
    const properties = Object.assign(
      {},
      ...parts.map(it => objectOf(it.properties)),
    );
    for (const { required } of parts) {
      for (const key of depth > 6 || !Array.isArray(required) ? [] : required) {
        value[String(key)] = this.sample(
          objectOf(properties[String(key)]),
          depth + 1,
        );
      }
    }
    return value;
  }
}

/** Items of a list that may not be equal. */
function different(value: JsonValue, index: number): JsonValue {
  return typeof value === 'number' ? value + index : value;
}
