import { JsonValue } from '../../model';

/** One small change somewhere in a model. */
export interface Mutation {
  path: string;
  mutated: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of the same kind that says something else. */
function other(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return `${value}x`;
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    default:
      return 'something else';
  }
}

function replaced(
  value: readonly unknown[],
  index: number,
  by: unknown[],
): unknown[] {
  return [...value.slice(0, index), ...by, ...value.slice(index + 1)];
}

/** Every leaf changed, every field and item removed, one at a time; the model itself stays. */
export function* mutations(value: unknown, path = ''): Generator<Mutation> {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) {
      yield { path: `${path}[${i}] removed`, mutated: replaced(value, i, []) };
      for (const inner of mutations(value[i], `${path}[${i}]`)) {
        yield {
          path: inner.path,
          mutated: replaced(value, i, [inner.mutated]),
        };
      }
    }
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const { [key]: field, ...rest } = value;
      yield { path: `${path}.${key} removed`, mutated: rest };
      for (const inner of mutations(field, `${path}.${key}`)) {
        yield { path: inner.path, mutated: { ...value, [key]: inner.mutated } };
      }
    }
  } else {
    yield { path: `${path} changed`, mutated: other(value) };
  }
}

/** A model that was written down and read again. */
export function clone<T>(value: T): T {
  return structuredClone(value);
}

/** JSON with its keys in order, to tell models apart. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: JsonValue) =>
    isObject(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
