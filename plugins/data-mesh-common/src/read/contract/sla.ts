import { SlaProperty } from '../../model';
import { FieldRow, group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { json, listOf, Take, text } from '../fields/takes';
import { stableId } from '../fields/texts';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';

const OF_ODCS_2 = new Set(['string', 'number']);

const SINCE_3_2 = { since: { odcs: release(3, 2) } };

/** Any single value; null is one since ODCS 3. */
function single(key: 'value' | 'valueExt'): FieldRow<SlaProperty>['read'] {
  return (node, model, reading) => {
    const isOld = reading.version < release(3, 0);
    if (node.kind !== 'scalar') {
      reading.find('unexpected-value', node.start, {
        expected: 'a single value',
      });
    } else if (isOld && !OF_ODCS_2.has(typeof node.value)) {
      reading.find('unexpected-value', node.start, {
        expected: 'text or a number',
      });
    }
    model[key] = json(node);
  };
}

/** One element or several with commas between them. */
export const element: Take<string> = (node, reading) => {
  const written = text(node, reading);
  if (written !== undefined) {
    reading.refer('dangling-element', node.start, written);
  }
  return written;
};

const SLA = group<SlaProperty>(
  () => ({ property: '', value: null }),
  {
    property: into('property', text, { required: 'missing-field' }),
    value: { required: 'missing-field', read: single('value') },
    valueExt: { read: single('valueExt') },
    unit: into('unit', text),
    element: into('element', element),
    column: into('element', element, { nowCalled: 'element' }),
    driver: into('driver', text),
    description: into('description', text, { since: { odcs: release(3, 1) } }),
    schedule: into('schedule', text, { since: { odcs: release(3, 1) } }),
    scheduler: into('scheduler', text, { since: { odcs: release(3, 1) } }),
    id: into('id', stableId, { since: { odcs: release(3, 1) } }),
    customProperties: into('customProperties', customProperties, SINCE_3_2),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
      SINCE_3_2,
    ),
  },
  { open: reading => reading.version < release(3, 1) },
);

/** `slaProperties[]`. */
export const slaProperties = listOf(mapOf(() => SLA));
