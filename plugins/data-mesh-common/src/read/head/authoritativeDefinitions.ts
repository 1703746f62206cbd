import { AuthoritativeDefinition } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { listOf, text } from '../fields/takes';
import { link, stableId } from '../fields/texts';

const DEFINITION = group<AuthoritativeDefinition>(
  () => ({ type: '', url: '' }),
  {
    type: into('type', text, { required: 'missing-field' }),
    url: into('url', link, { required: 'missing-field' }),
    id: into('id', stableId, {
      since: { odps: release(1, 1), odcs: release(3, 1) },
    }),
    description: into('description', text, {
      since: { odps: release(0, 9), odcs: release(3, 1) },
    }),
  },
  {
    open: reading =>
      reading.standard === 'odcs' && reading.version < release(3, 1),
  },
);

/** `authoritativeDefinitions[]`: links to where a thing is defined. */
export const authoritativeDefinitions = listOf(mapOf(() => DEFINITION));
