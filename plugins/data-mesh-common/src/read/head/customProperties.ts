import { CustomProperty } from '../../model';
import { group } from '../fields/Group';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { json, listOf, text } from '../fields/takes';
import { mapOf } from '../fields/Group';

const CUSTOM_PROPERTY = group<CustomProperty>(
  () => ({ property: '', value: null }),
  {
    property: into('property', text, { required: 'missing-field' }),
    value: {
      read: (node, model) => {
        model.value = json(node);
      },
      required: 'missing-field',
    },
    id: into('id', text, {
      since: { odps: release(1, 1), odcs: release(3, 1) },
    }),
    description: into('description', text, {
      since: { odps: release(0, 9), odcs: release(3, 1) },
    }),
    vendor: into('vendor', text, { since: { odcs: release(3, 2) } }),
  },
  {
    open: reading =>
      reading.standard === 'odcs' && reading.version < release(3, 1),
  },
);

/** `customProperties[]`. */
export const customProperties = listOf(mapOf(() => CUSTOM_PROPERTY));
