import {
  InputContract,
  InputPort,
  ManagementPort,
  OutputPort,
  Sbom,
} from '../../model';
import { group } from '../fields/Group';
import { mapOf } from '../fields/mapOf';
import { into } from '../fields/into';
import { Reading, release } from '../fields/Reading';
import { flag, listOf, text } from '../fields/takes';
import { link } from '../fields/texts';
import { uniqueListOf } from '../fields/uniqueListOf';
import { agentContext } from '../head/agentContext';
import { authoritativeDefinitions } from '../head/authoritativeDefinitions';
import { customProperties } from '../head/customProperties';
import { synonyms } from '../head/synonyms';
import { tags } from '../head/tags';
import { version } from '../head/version';

const SINCE_1_0 = { since: { odps: release(1, 0) } };
const SINCE_1_1 = { since: { odps: release(1, 1) } };
const before11 = (reading: Reading) =>
  reading.version < release(1, 1) ? 'missing-field' : undefined;

/** Before ODPS 1.1 a port has no field for it. */
function exposeDeprecated(port: InputPort | OutputPort): void {
  port.deprecated ||= port.customProperties.some(
    ({ property, value }) => property === 'deprecated' && value === true,
  );
}

const INPUT_PORT = group<InputPort>(
  () => ({ name: '', deprecated: false, customProperties: [] }),
  {
    name: into('name', text, { required: 'missing-name' }),
    version: into('version', version, { required: before11 }),
    contractId: into('contractId', text, { required: before11 }),
    deprecated: into('deprecated', flag, SINCE_1_1),
    id: into('id', text, SINCE_1_1),
    tags: into('tags', tags, SINCE_1_0),
    customProperties: into('customProperties', customProperties, SINCE_1_0),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
      SINCE_1_0,
    ),
  },
  { finish: exposeDeprecated },
);

const INPUT_CONTRACT = group<InputContract>(() => ({ id: '' }), {
  id: into('id', text, { required: 'missing-field' }),
  version: into('version', version, { required: 'missing-field' }),
});

const SBOM = group<Sbom>(() => ({}), {
  id: into('id', text, SINCE_1_1),
  type: into('type', text),
  url: into('url', link, { required: before11 }),
});

const OUTPUT_PORT = group<OutputPort>(
  () => ({
    name: '',
    deprecated: false,
    inputContracts: [],
    tags: [],
    customProperties: [],
  }),
  {
    name: into('name', text, { required: 'missing-name' }),
    version: into('version', version, { required: before11 }),
    contractId: into('contractId', text),
    type: into('type', text),
    description: into('description', text),
    deprecated: into('deprecated', flag, SINCE_1_1),
    id: into('id', text, SINCE_1_1),
    sbom: into('sbom', listOf(mapOf(() => SBOM))),
    inputContracts: into('inputContracts', listOf(mapOf(() => INPUT_CONTRACT))),
    synonyms: into('synonyms', synonyms, SINCE_1_1),
    context: into('context', agentContext, SINCE_1_1),
    tags: into('tags', tags, SINCE_1_0),
    customProperties: into('customProperties', customProperties, SINCE_1_0),
    authoritativeDefinitions: into(
      'authoritativeDefinitions',
      authoritativeDefinitions,
      SINCE_1_0,
    ),
  },
  { finish: exposeDeprecated },
);

const MANAGEMENT_PORT = group<ManagementPort>(() => ({ name: '' }), {
  name: into('name', text, { required: 'missing-name' }),
  content: into('content', text, { required: 'missing-field' }),
  type: into('type', text),
  url: into('url', link),
  channel: into('channel', text),
  description: into('description', text),
  deprecated: into('deprecated', flag, SINCE_1_1),
  id: into('id', text, SINCE_1_1),
  tags: into('tags', tags),
  customProperties: into('customProperties', customProperties),
  authoritativeDefinitions: into(
    'authoritativeDefinitions',
    authoritativeDefinitions,
  ),
});

/** `inputPorts[]`. */
export const inputPorts = listOf(mapOf(() => INPUT_PORT));

/** `outputPorts[]`; the key of a port is name and version. */
export const outputPorts = uniqueListOf(
  mapOf(() => OUTPUT_PORT),
  port => `${port.name} ${port.version?.text ?? ''}`,
  'duplicate-port',
  ['name'],
);

/** `managementPorts[]`. */
export const managementPorts = listOf(mapOf(() => MANAGEMENT_PORT));
