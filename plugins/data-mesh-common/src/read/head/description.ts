import { DocumentDescription } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { Take, text } from '../fields/takes';
import { authoritativeDefinitions } from './authoritativeDefinitions';
import { customProperties } from './customProperties';

const DESCRIPTION = group<DocumentDescription>(
  () => ({}),
  {
    purpose: into('purpose', text),
    limitations: into('limitations', text),
    usage: into('usage', text),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
    ),
    customProperties: into('customProperties', customProperties),
  },
  { open: reading => reading.standard === 'odcs' },
);

const asMap = mapOf(() => DESCRIPTION);

/** `description`; plain text, which many people write there, is its purpose. */
export const description: Take<DocumentDescription> = (node, reading) => {
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    reading.find('description-as-text', node.start);
    return { purpose: node.value };
  }
  return asMap(node, reading);
};
