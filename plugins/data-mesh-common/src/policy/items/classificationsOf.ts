import { DataContract, SchemaProperty } from '../../model';
import { stated } from './stated';

/** How secret the columns of a contract are, on every level; each word once, in the order of the document. */
export function classificationsOf({ schema }: DataContract): string[] {
  const found = new Set<string>();
  const left: SchemaProperty[] = schema
    .flatMap(({ properties }) => properties)
    .reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    const { classification, properties, items, map } = next;
    const word = stated(classification);
    if (word !== undefined) {
      found.add(word);
    }
    const below = [items, map?.key, map?.value, ...properties];
    left.push(...below.flatMap(each => each ?? []).reverse());
  }
  return [...found];
}
