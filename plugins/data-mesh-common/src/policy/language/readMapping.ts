import { nearName } from '../../read/fields/nearName';
import { TreeNode } from '../../read/tree/TreeNode';
import { PolicyReading } from './PolicyReading';
import { Take, wrong } from './takes';

/** One key of a mapping. */
export interface KeyRow<M> {
  read(node: TreeNode, model: M, reading: PolicyReading): void;
  /** Of a key that has to be there: what it is for. */
  required?: string;
}

/** The keys of a mapping. */
export type Keys<M> = { readonly [key: string]: KeyRow<M> };

/** A row that puts what it reads into a field of the model. */
export function into<M, K extends keyof M>(
  field: K,
  take: Take<NonNullable<M[K]>>,
  required?: string,
): KeyRow<M> {
  return {
    required,
    read: (node, model, reading) => {
      const value = take(node, reading);
      if (value !== undefined) {
        model[field] = value;
      }
    },
  };
}

/** Reads what stands behind each key; one that means nothing is a problem, and so is one that is missing. */
export function readMapping<M>(
  node: TreeNode,
  model: M,
  keys: Keys<M>,
  reading: PolicyReading,
): M {
  if (node.kind !== 'map') {
    wrong(node, reading, `a mapping with ${Object.keys(keys).join(', ')}`);
    return model;
  }
  const met = new Set<string>();
  for (const { key, start, node: value } of node.entries) {
    met.add(key);
    reading.below(key, () => {
      reading.places.set(reading.path(), reading.place(start));
      if (Object.hasOwn(keys, key)) {
        keys[key].read(value, model, reading);
      } else {
        reading.find('policy-key-unknown', start, () => {
          const names = Object.keys(keys);
          const near = nearName(key, names);
          return { key, names, ...(near !== undefined && { near }) };
        });
      }
    });
  }
  for (const [key, { required }] of Object.entries(keys)) {
    if (required !== undefined && !met.has(key)) {
      reading.below(key, () =>
        reading.find('policy-key-missing', node.start, {
          key,
          reason: required,
        }),
      );
    }
  }
  return model;
}
