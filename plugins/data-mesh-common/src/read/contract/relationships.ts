import { Relationship } from '../../model';
import { Fields, group, Group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { listOf, Take, text } from '../fields/takes';
import { formed, listed } from '../fields/texts';
import { customProperties } from '../head/customProperties';
import { entryOf } from '../tree/TreeNode';

const TYPES = new Set(['foreignKey']);

/** `orders.id`, or a path of ids that may begin in another file. */
const REFERENCE =
  /^(?:[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+|(?:(?:https?:\/\/)?[A-Za-z0-9._\-/]+\.ya?ml#)?\/?[A-Za-z_][A-Za-z0-9_]*\/[A-Za-z0-9_-]+(?:\/[A-Za-z_][A-Za-z0-9_]*\/[A-Za-z0-9_-]+)*)$/;

const wellFormed = formed(
  REFERENCE,
  'table.column or schema/<id>/properties/<id>',
);

const reference: Take<string> = (node, reading) => {
  const written = wellFormed(node, reading);
  if (written !== undefined) {
    reading.refer('dangling-reference', node.start, written);
  }
  return written;
};

const several = listOf(reference);

/** One reference or several of a compound key. */
const references: Take<string[]> = (node, reading) => {
  if (node.kind === 'list') {
    if (node.items.length === 0) {
      reading.find('unexpected-value', node.start, {
        expected: 'at least one reference',
      });
    }
    return several(node, reading);
  }
  const one = reference(node, reading);
  return one === undefined ? undefined : [one];
};

const FIELDS: Fields<Relationship> = {
  type: into(
    'type',
    listed(() => TYPES),
  ),
  from: into('from', references),
  to: into('to', references, { required: 'missing-field' }),
  id: into('id', text, { since: { odcs: release(3, 2) } }),
  customProperties: into('customProperties', customProperties),
};

const create = (): Relationship => ({ type: 'foreignKey', from: [], to: [] });

/** Of an object: both ends are named, both single or both as many. */
const checkBothEnds: Group<Relationship>['finish'] = (model, node, reading) => {
  const from = entryOf(node, 'from');
  const to = entryOf(node, 'to');
  if (!from) {
    reading.find('missing-field', node.start, { field: 'from' });
  } else if (
    to &&
    (from.node.kind !== to.node.kind || model.from.length !== model.to.length)
  ) {
    reading.find('uneven-reference', to.node.start, {
      from: model.from.length,
      to: model.to.length,
    });
  }
};

/** Of a property: it is itself where the relationship comes from. */
const checkOneEnd: Group<Relationship>['finish'] = (_, node, reading) => {
  const from = entryOf(node, 'from');
  if (from) {
    reading.findBelow('from', 'misplaced-field', from.start, {
      field: 'from',
      type: 'property',
    });
  }
};

const OF_OBJECT = group(create, FIELDS, { finish: checkBothEnds });
const OF_PROPERTY = group(create, FIELDS, { finish: checkOneEnd });

/** `relationships[]` of a schema object. */
export const objectRelationships = listOf(mapOf(() => OF_OBJECT));

/** `relationships[]` of a property. */
export const propertyRelationships = listOf(mapOf(() => OF_PROPERTY));
