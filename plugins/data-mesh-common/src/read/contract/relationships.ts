import { Relationship } from '../../model';
import { group, mapOf } from '../fields/Group';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { listOf, Take, text } from '../fields/takes';
import { customProperties } from '../head/customProperties';

const texts = listOf(text);

/** One reference or several of a compound key. */
const references: Take<string[]> = (node, reading) => {
  if (node.kind === 'list') {
    return texts(node, reading);
  }
  const one = text(node, reading);
  return one === undefined ? undefined : [one];
};

const RELATIONSHIP = group<Relationship>(
  () => ({ type: 'foreignKey', from: [], to: [] }),
  {
    type: into('type', text),
    from: into('from', references),
    to: into('to', references, { required: 'missing-field' }),
    id: into('id', text, { since: { odcs: release(3, 2) } }),
    customProperties: into('customProperties', customProperties),
  },
);

/** `relationships[]` of an object or a property. */
export const relationships = listOf(mapOf(() => RELATIONSHIP));
