import { JsonObject } from '../../model';
import { nearName } from '../../read/fields/nearName';
import { mapToJson } from '../../read/tree/toJson';
import { kindOf } from '../../read/tree/kindOf';
import { scalarValue } from '../../read/tree/scalarValue';
import { TreeNode } from '../../read/tree/TreeNode';
import { instantOf } from '../operators/values/instantOf';
import { PolicyReading } from './PolicyReading';

/** Reads a value; undefined when it is none of the kind, which is then reported. */
export type Take<T> = (node: TreeNode, reading: PolicyReading) => T | undefined;

const MOST_SHOWN = 60;

/** Reports a value that cannot stand where it does. */
export function wrong(
  node: TreeNode,
  reading: PolicyReading,
  expected: string,
  near: () => string | undefined = () => undefined,
): undefined {
  const { steps } = reading;
  const key = steps.filter(step => typeof step === 'string').at(-1) ?? '';
  const found = foundIn(node);
  reading.find('policy-value', node.start, () => {
    const meant = near();
    return {
      key,
      expected,
      found,
      ...(meant !== undefined && { near: meant }),
    };
  });
  return undefined;
}

/** Where only the quotes make a text of a number, nobody sees from the value which one is there. */
function foundIn(node: TreeNode): string {
  if (node.kind !== 'scalar' || node.value === null) {
    return kindOf(node);
  }
  const { value, text: written } = node;
  switch (typeof value) {
    case 'number':
      return `the number ${written}`;
    case 'boolean':
      return `${written} without quotes`;
    default:
      return typeof scalarValue(written).value === 'string'
        ? shown(written)
        : `the text ${shown(written)}`;
  }
}

function shown(written: string): string {
  return written.length > MOST_SHOWN
    ? `"${written.slice(0, MOST_SHOWN)}"… of ${written.length} characters`
    : `"${written}"`;
}

/** Text with something in it; longer than `most` it is none that people read. */
export function text(most: number): Take<string> {
  return (node, reading) =>
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    node.value.trim() !== '' &&
    node.value.length <= most
      ? node.value
      : wrong(node, reading, `text of at most ${most} characters`);
}

/** A whole number. */
export function count(most: number, least = 0): Take<number> {
  return (node, reading) =>
    node.kind === 'scalar' &&
    typeof node.value === 'number' &&
    Number.isInteger(node.value) &&
    node.value >= least &&
    node.value <= most
      ? node.value
      : wrong(node, reading, `a whole number from ${least} to ${most}`);
}

/** An ISO 8601 date or instant. */
export const date: Take<string> = (node, reading) =>
  node.kind === 'scalar' && instantOf(node.text) !== undefined
    ? node.text
    : wrong(node, reading, 'a date such as 2026-01-31');

/** One of some words. */
export function oneOf<W extends string>(words: readonly W[]): Take<W> {
  return (node, reading) => {
    const written = node.kind === 'scalar' ? node.text : '';
    return (
      words.find(word => word === written) ??
      wrong(node, reading, `one of ${words.join(', ')}`, () =>
        nearName(written, words),
      )
    );
  };
}

/** A list, of which what cannot be read is left out and reported; one value stands for a list of one. */
export function listOf<T>(take: Take<T>, most: number): Take<T[]> {
  return (node, reading) => {
    if (node.kind !== 'list') {
      const one = take(node, reading);
      return one === undefined ? undefined : [one];
    }
    if (node.items.length > most) {
      return wrong(node, reading, `at most ${most} entries`);
    }
    return node.items.flatMap((item, index) => {
      const value = reading.below(index, () => take(item, reading));
      return value === undefined ? [] : [value];
    });
  };
}

/** A mapping as it is. */
export const json: Take<JsonObject> = (node, reading) =>
  node.kind === 'map' ? mapToJson(node) : wrong(node, reading, 'a mapping');
