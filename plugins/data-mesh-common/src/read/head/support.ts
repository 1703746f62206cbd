import { SupportChannel } from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { listOf, text } from '../fields/takes';
import { link, stableId } from '../fields/texts';
import { authoritativeDefinitions } from './authoritativeDefinitions';
import { customProperties } from './customProperties';
import { tags } from './tags';

const CHANNEL = group<SupportChannel>(
  () => ({ channel: '' }),
  {
    channel: into('channel', text, { required: 'missing-field' }),
    url: into('url', link, {
      required: reading =>
        reading.standard === 'odps' || reading.version < release(3, 1)
          ? 'missing-field'
          : undefined,
    }),
    tool: into('tool', text),
    scope: into('scope', text),
    description: into('description', text),
    invitationUrl: into('invitationUrl', link),
    id: into('id', stableId, {
      since: { odps: release(1, 1), odcs: release(3, 1) },
    }),
    tags: into('tags', tags, { since: { odps: release(0, 9) } }),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
      { since: { odps: release(0, 9) } },
    ),
    customProperties: into('customProperties', customProperties, {
      since: { odps: release(0, 9), odcs: release(3, 1) },
    }),
  },
  {
    open: reading =>
      reading.standard === 'odcs' && reading.version < release(3, 1),
  },
);

/** `support[]`. */
export const support = listOf(mapOf(() => CHANNEL));
