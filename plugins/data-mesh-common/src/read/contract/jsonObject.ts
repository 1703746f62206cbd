import { JsonObject } from '../../model';
import { empty, Take, wrongType } from '../fields/takes';
import { mapToJson } from '../tree/toJson';

/** A mapping that is kept as it is. */
export const jsonObject: Take<JsonObject> = (node, reading) => {
  if (node.kind === 'map') {
    return mapToJson(node);
  }
  return node.kind === 'scalar' && node.value === null
    ? empty(node, reading)
    : wrongType(node, reading, 'a mapping');
};
