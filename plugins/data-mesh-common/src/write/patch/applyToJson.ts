import { JsonObject, JsonValue } from '../../model';
import { setOwn } from '../../read/tree/toJson';
import { Step } from '../../read/path';
import { PatchOperation } from './PatchOperation';
import { Refusal, refuse } from './Refusal';

/**
 * What an operation means: the value of the document afterwards. The text is
 * changed elsewhere, and compared with this.
 */
export function applyToJson(
  root: JsonValue,
  steps: readonly Step[],
  operation: PatchOperation,
): { json: JsonValue } | Refusal {
  const [step, ...rest] = steps;
  if (rest.length > 0) {
    const child = childOf(root, step);
    if (child === undefined) {
      return refuse('patch-path-unknown');
    }
    const inner = applyToJson(child, rest, operation);
    return 'refused' in inner
      ? inner
      : { json: withChild(root, step, inner.json) };
  }
  if (Array.isArray(root)) {
    return typeof step === 'number'
      ? inList(root, step, operation)
      : refuse('patch-wrong-parent', { expected: 'mapping' });
  }
  if (root === null || typeof root !== 'object') {
    return refuse('patch-wrong-parent', {
      expected: typeof step === 'number' ? 'list' : 'mapping',
    });
  }
  return inMap(root, String(step), operation);
}

function inMap(
  map: JsonObject,
  key: string,
  operation: PatchOperation,
): { json: JsonValue } | Refusal {
  const exists = Object.hasOwn(map, key);
  if (operation.op === 'add') {
    return exists
      ? refuse('patch-field-exists')
      : { json: withChild(map, key, operation.value) };
  }
  if (!exists) {
    return refuse('patch-path-unknown');
  }
  if (operation.op === 'set') {
    return { json: withChild(map, key, operation.value) };
  }
  if (operation.op === 'rename' && Object.hasOwn(map, operation.key)) {
    return refuse('patch-field-exists');
  }
  const json: JsonObject = {};
  for (const [name, value] of Object.entries(map)) {
    if (name !== key) {
      setOwn(json, name, value);
    } else if (operation.op === 'rename') {
      setOwn(json, operation.key, value);
    }
  }
  return { json };
}

function inList(
  list: readonly JsonValue[],
  index: number,
  operation: PatchOperation,
): { json: JsonValue } | Refusal {
  if (operation.op === 'rename') {
    return refuse('patch-wrong-parent', { expected: 'mapping' });
  }
  if (operation.op === 'add') {
    return index > list.length
      ? refuse('patch-index-out-of-range', { length: list.length })
      : { json: list.toSpliced(index, 0, operation.value) };
  }
  if (index >= list.length) {
    return refuse('patch-path-unknown');
  }
  return {
    json:
      operation.op === 'remove'
        ? list.toSpliced(index, 1)
        : list.with(index, operation.value),
  };
}

function childOf(parent: JsonValue, step: Step): JsonValue | undefined {
  if (Array.isArray(parent)) {
    return typeof step === 'number' ? parent[step] : undefined;
  }
  return parent !== null &&
    typeof parent === 'object' &&
    Object.hasOwn(parent, step)
    ? parent[step]
    : undefined;
}

function withChild(parent: JsonValue, step: Step, child: JsonValue): JsonValue {
  if (Array.isArray(parent)) {
    return parent.with(Number(step), child);
  }
  const json: JsonObject = {};
  for (const [key, value] of Object.entries(parent ?? {})) {
    setOwn(json, key, value as JsonValue);
  }
  setOwn(json, String(step), child);
  return json;
}
