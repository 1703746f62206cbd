import { JsonValue } from '../../model';
import { kindOf } from '../tree/kindOf';
import { toJson } from '../tree/toJson';
import { TreeNode } from '../tree/TreeNode';
import { Reading } from './Reading';

/** Reads a value; `undefined` when it is none of the kind, which is then reported and kept as unknown. */
export type Take<T> = (node: TreeNode, reading: Reading) => T | undefined;

/** Text. A number or boolean without quotes is taken as it was written: `1.0` stays `1.0`. */
export function text(node: TreeNode, reading: Reading): string | undefined {
  if (node.kind !== 'scalar') {
    return wrongType(node, reading, 'text');
  }
  if (typeof node.value === 'string') {
    return node.value;
  }
  if (node.value === null) {
    return empty(node, reading);
  }
  reading.find('not-quoted', node.start, { text: node.text });
  return node.text;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** True or false. Words that other YAML readers take for them are understood, and said so. */
export function flag(node: TreeNode, reading: Reading): boolean | undefined {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'boolean') {
      return node.value;
    }
    if (node.value === null) {
      return empty(node, reading);
    }
    const word = FLAGS.get(node.text.toLowerCase());
    if (word !== undefined) {
      reading.find('not-boolean', node.start, { text: node.text, value: word });
      reading.lost++;
      return word;
    }
  }
  return wrongType(node, reading, 'true or false');
}

/** A whole number. */
export function integer(node: TreeNode, reading: Reading): number | undefined {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'number' && Number.isInteger(node.value)) {
      return node.value;
    }
    if (node.value === null) {
      return empty(node, reading);
    }
  }
  return wrongType(node, reading, 'a whole number');
}

/** Anything, as plain JSON; null included. */
export function json(node: TreeNode): JsonValue {
  return toJson(node);
}

/** A list whose items are read one by one; items that are none are left out and reported. */
export function listOf<T>(take: Take<T>): Take<T[]> {
  return (node, reading) => {
    if (node.kind !== 'list') {
      return node.kind === 'scalar' && node.value === null
        ? empty(node, reading)
        : wrongType(node, reading, 'a list');
    }
    const items: T[] = [];
    const depth = reading.steps.length;
    for (let i = 0; i < node.items.length; i++) {
      reading.steps[depth] = i;
      const item = take(node.items[i], reading);
      if (item !== undefined) {
        items.push(item);
      }
    }
    reading.steps.length = depth;
    return items;
  };
}

/** `key:` without a value counts as absent. */
export function empty(node: TreeNode, reading: Reading): undefined {
  reading.find('empty-value', node.start);
  reading.lost++;
  return undefined;
}

/** Reports a value of the wrong type; it is kept as unknown. */
export function wrongType(
  node: TreeNode,
  reading: Reading,
  expected: string,
): undefined {
  reading.find('wrong-type', node.start, { expected, found: kindOf(node) });
  reading.lost++;
  return undefined;
}
