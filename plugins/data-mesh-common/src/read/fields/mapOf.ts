import { JsonObject } from '../../model';
import { Group } from './Group';
import { readGroup } from './readGroup';
import { empty, Take, wrongType } from './takes';

/** A mapping read by its group. */
export function mapOf<M extends { unknown?: JsonObject }>(
  // A function, because groups may hold each other.
  from: () => Group<M>,
): Take<M> {
  return (node, reading) => {
    if (node.kind === 'map') {
      return readGroup(node, from(), reading);
    }
    return node.kind === 'scalar' && node.value === null
      ? empty(node, reading)
      : wrongType(node, reading, 'a mapping');
  };
}
