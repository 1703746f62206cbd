import { SlaProperty } from '../../model';
import { FieldRow, group, mapOf } from '../fields/Group';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { json, listOf, text } from '../fields/takes';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';

const SINCE_3_2 = { since: { odcs: release(3, 2) } };

const value: FieldRow<SlaProperty> = {
  required: 'missing-field',
  read: (node, model) => {
    model.value = json(node);
  },
};

const valueExt: FieldRow<SlaProperty> = {
  read: (node, model) => {
    model.valueExt = json(node);
  },
};

const SLA = group<SlaProperty>(
  () => ({ property: '', value: null }),
  {
    property: into('property', text, { required: 'missing-field' }),
    value,
    valueExt,
    unit: into('unit', text),
    element: into('element', text),
    column: into('element', text, { nowCalled: 'element' }),
    driver: into('driver', text),
    description: into('description', text, { since: { odcs: release(3, 1) } }),
    schedule: into('schedule', text, { since: { odcs: release(3, 1) } }),
    scheduler: into('scheduler', text, { since: { odcs: release(3, 1) } }),
    id: into('id', text, { since: { odcs: release(3, 1) } }),
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
