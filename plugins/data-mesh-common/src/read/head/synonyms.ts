import { Synonym } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { listOf, text } from '../fields/takes';
import { stableId } from '../fields/texts';
import { customProperties } from './customProperties';

const SYNONYM = group<Synonym>(() => ({ synonym: '' }), {
  synonym: into('synonym', text, { required: 'missing-field' }),
  id: into('id', stableId),
  description: into('description', text),
  locale: into('locale', text),
  source: into('source', text),
  status: into('status', text),
  customProperties: into('customProperties', customProperties),
});

/** `synonyms[]`, ODPS 1.1 and ODCS 3.2. */
export const synonyms = listOf(mapOf(() => SYNONYM));
