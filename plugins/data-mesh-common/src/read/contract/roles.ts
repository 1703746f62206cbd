import { ContractRole } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { differentListOf } from '../fields/differentListOf';
import { text } from '../fields/takes';
import { stableId } from '../fields/texts';
import { customProperties } from '../head/customProperties';

const SINCE_3_1 = { since: { odcs: release(3, 1) } };

const ROLE = group<ContractRole>(
  () => ({ role: '', customProperties: [] }),
  {
    role: into('role', text, { required: 'missing-field' }),
    access: into('access', text, {
      required: reading =>
        reading.version < release(3, 0) ? 'missing-field' : undefined,
    }),
    description: into('description', text),
    firstLevelApprovers: into('firstLevelApprovers', text),
    secondLevelApprovers: into('secondLevelApprovers', text),
    customProperties: into('customProperties', customProperties),
    id: into('id', stableId, SINCE_3_1),
  },
  { open: reading => reading.version < release(3, 1) },
);

/** `roles[]`. */
export const roles = differentListOf(
  mapOf(() => ROLE),
  role => [role.id],
);
