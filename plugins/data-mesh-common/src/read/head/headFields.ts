import { DocumentHead } from '../../model';
import { Fields, FieldRow } from '../fields/Group';
import { into } from '../fields/into';
import { release } from '../fields/Reading';
import { text } from '../fields/takes';
import { agentContext } from './agentContext';
import { authoritativeDefinitions } from './authoritativeDefinitions';
import { customProperties } from './customProperties';
import { description } from './description';
import { lifecycleOf } from './lifecycle';
import { support } from './support';
import { tags } from './tags';
import { team } from './team';
import { version } from './version';

/** `kind` and `apiVersion` decide who reads; here they are only taken note of. */
const decidedBefore: FieldRow<DocumentHead> = {
  read: (node, _, reading) => {
    text(node, reading);
  },
};

const status: FieldRow<DocumentHead> = {
  required: reading => {
    const optional =
      reading.standard === 'odps' ? release(1, 1) : release(3, 2);
    return reading.version < optional ? 'missing-status' : undefined;
  },
  read: (node, model, reading) => {
    const written = text(node, reading);
    if (written === undefined) {
      return;
    }
    const lifecycle = lifecycleOf(written);
    model.status = written;
    model.lifecycle = lifecycle ?? written;
    if (!lifecycle) {
      reading.find('unknown-status', node.start, { status: written });
    }
  },
};

/** What products and contracts have in common. */
export const HEAD_FIELDS: Fields<DocumentHead> = {
  kind: decidedBefore,
  apiVersion: decidedBefore,
  id: into('id', text),
  name: into('name', text),
  version: into('version', version),
  status,
  domain: into('domain', text),
  tenant: into('tenant', text),
  description: into('description', description),
  tags: into('tags', tags),
  team: into('team', team),
  support: into('support', support),
  authoritativeDefinitions: into(
    'authoritativeDefinitions',
    authoritativeDefinitions,
    { since: { odps: release(0, 9), odcs: release(3, 0, 1) } },
  ),
  customProperties: into('customProperties', customProperties),
  context: into('context', agentContext, {
    since: { odps: release(1, 1), odcs: release(3, 2) },
  }),
};
