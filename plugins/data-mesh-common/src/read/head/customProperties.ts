import { CustomProperty } from '../../model';
import { group } from '../fields/Group';
import { into } from '../fields/into';
import { Reading, release } from '../fields/Reading';
import { differentListOf } from '../fields/differentListOf';
import { json, text } from '../fields/takes';
import { stableId } from '../fields/texts';
import { mapOf } from '../fields/mapOf';

const loose = (reading: Reading) =>
  reading.standard === 'odcs' && reading.version < release(3, 1);

const needed = (reading: Reading) =>
  loose(reading) ? undefined : 'missing-field';

const CUSTOM_PROPERTY = group<CustomProperty>(
  () => ({ property: '', value: null }),
  {
    property: into('property', text, { required: needed }),
    value: {
      read: (node, model) => {
        model.value = json(node);
      },
      required: needed,
    },
    id: into('id', stableId, {
      since: { odps: release(1, 1), odcs: release(3, 1) },
    }),
    description: into('description', text, {
      since: { odps: release(0, 9), odcs: release(3, 1) },
    }),
    vendor: into('vendor', text, { since: { odcs: release(3, 2) } }),
  },
  { open: loose },
);

/** `customProperties[]`. */
export const customProperties = differentListOf(
  mapOf(() => CUSTOM_PROPERTY),
  custom => [custom.property],
);
