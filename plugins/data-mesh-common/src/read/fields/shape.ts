import { MapEntry, TreeNode } from '../tree/TreeNode';
import { Reading } from './Reading';
import { Take } from './takes';
import { ID_FORM, ID_WORDS } from './texts';

/** What a value that is kept as written should be. */
export interface ShapeRow {
  is: (node: TreeNode, reading: Reading) => boolean;
  /** In words, for the message. */
  expected: string;
  since?: number;
}

/** Rows by the names of the fields. */
export type Shape = { readonly [field: string]: ShapeRow };

/**
 * Looks at entries of a mapping that the model keeps as they are. Everything found is a
 * warning: the model holds what the owner wrote in any case.
 */
export function checkShape(
  entries: readonly MapEntry[],
  shape: Shape,
  reading: Reading,
  open: boolean,
): void {
  const depth = reading.steps.length;
  for (const entry of entries) {
    const { key, start, node } = entry;
    reading.steps[depth] = key;
    const row = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!row) {
      const code = open ? 'extra-field' : 'unknown-field';
      reading.findUnknown(code, entry, entries, () => Object.keys(shape));
    } else if (row.since !== undefined && row.since > reading.version) {
      reading.findNewer(key, row.since, start);
    } else if (!row.is(node, reading)) {
      reading.find('unexpected-value', node.start, { expected: row.expected });
    }
  }
  reading.steps.length = depth;
}

/** A take that keeps a mapping as written after looking at its shape. */
export function shaped<T>(
  take: Take<T>,
  shape: Shape,
  open: (reading: Reading) => boolean,
): Take<T> {
  return (node, reading) => {
    if (node.kind === 'map') {
      checkShape(node.entries, shape, reading, open(reading));
    }
    return take(node, reading);
  };
}

function scalar(
  node: TreeNode,
  test: (value: string | number | boolean | null) => boolean,
): boolean {
  return node.kind === 'scalar' && test(node.value);
}

/** Text. */
export const TEXT: ShapeRow = {
  is: node => scalar(node, value => typeof value === 'string'),
  expected: 'text',
};

/** What references may point to. */
export const STABLE_ID: ShapeRow = {
  is: node =>
    scalar(node, value => typeof value === 'string' && ID_FORM.test(value)),
  expected: ID_WORDS,
};

/** A number. */
export const NUMBER: ShapeRow = {
  is: node => scalar(node, value => typeof value === 'number'),
  expected: 'a number',
};

/** A whole number. */
export const INTEGER: ShapeRow = {
  is: node => scalar(node, value => Number.isInteger(value)),
  expected: 'a whole number',
};

/** A whole number that is not negative. */
export const COUNT: ShapeRow = {
  is: node =>
    scalar(node, value => Number.isInteger(value) && Number(value) >= 0),
  expected: 'a whole number from 0 up',
};

/** True or false. */
export const FLAG: ShapeRow = {
  is: node => scalar(node, value => typeof value === 'boolean'),
  expected: 'true or false',
};

/** One of some words. */
export function oneOf(...words: string[]): ShapeRow {
  const allowed = new Set(words);
  return {
    is: node =>
      scalar(node, value => typeof value === 'string' && allowed.has(value)),
    expected: `one of ${words.join(', ')}`,
  };
}
