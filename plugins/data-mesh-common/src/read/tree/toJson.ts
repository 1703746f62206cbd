import { JsonObject, JsonValue } from '../../model';
import { MapNode, TreeNode } from './TreeNode';

/** A subtree as plain JSON. Recursion is bounded by the depth limit of the door. */
export function toJson(node: TreeNode): JsonValue {
  if (node.kind === 'scalar') {
    return node.value;
  }
  if (node.kind === 'list') {
    return node.items.map(toJson);
  }
  return mapToJson(node);
}

/** A mapping as plain JSON. */
export function mapToJson(node: MapNode): JsonObject {
  const object: JsonObject = {};
  for (const entry of node.entries) {
    setOwn(object, entry.key, toJson(entry.node));
  }
  return object;
}

/** Assigning to `__proto__` would change the prototype; this always makes an own property. */
export function setOwn(
  object: JsonObject,
  key: string,
  value: JsonValue,
): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    object[key] = value;
  }
}
