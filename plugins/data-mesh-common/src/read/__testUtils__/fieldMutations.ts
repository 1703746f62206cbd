import { JsonObject, JsonValue } from '../../model';
import { SchemaField } from './schemaFields';

/** A sound document that was spoiled in one field. */
export interface Mutation {
  /** `removed`, or what stands there instead. */
  what: string;
  document: JsonValue;
}

const INSTEAD: { readonly [what: string]: JsonValue } = {
  'a number': 7,
  text: 'some other words',
  'true or false': true,
  'a list': [[{ strange: 1 }]],
  'a mapping': { strange: { stranger: 1 } },
  nothing: null,
};

/** The document without a field, and with values of every kind in it. */
export function fieldMutations(
  { steps }: SchemaField,
  document: JsonObject,
): Mutation[] {
  const others = Object.entries(INSTEAD).map(([what, value]) => ({
    what,
    document: changed(document, steps, value),
  }));
  return [{ what: 'removed', document: changed(document, steps) }, ...others];
}

/** Without a value the field goes. */
function changed(
  parent: JsonValue,
  [step, ...rest]: SchemaField['steps'],
  value?: JsonValue,
): JsonValue {
  if (Array.isArray(parent)) {
    return parent.with(
      Number(step),
      changed(parent[Number(step)], rest, value),
    );
  }
  const { [String(step)]: old, ...others } = parent as JsonObject;
  if (rest.length > 0) {
    return { ...others, [String(step)]: changed(old, rest, value) };
  }
  return value === undefined ? others : { ...others, [String(step)]: value };
}
