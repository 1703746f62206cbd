import { DataProduct } from '../../model';
import { group } from '../fields/Group';
import { readGroup } from '../fields/readGroup';
import { into } from '../fields/into';
import { Reading, release } from '../fields/Reading';
import { flag, text } from '../fields/takes';
import { dateTime } from '../fields/texts';
import { HEAD_FIELDS } from '../head/headFields';
import { synonyms } from '../head/synonyms';
import { MapNode } from '../tree/TreeNode';
import { inputPorts, managementPorts, outputPorts } from './ports';
import { derivedType, productTypeOf } from './productType';

const PRODUCT = group<DataProduct>(
  () => ({
    kind: 'DataProduct',
    apiVersion: '',
    id: '',
    lifecycle: 'active',
    description: {},
    tags: [],
    support: [],
    authoritativeDefinitions: [],
    customProperties: [],
    unknown: {},
    type: { value: '', derived: true },
    deprecated: false,
    inputPorts: [],
    outputPorts: [],
    managementPorts: [],
  }),
  {
    ...HEAD_FIELDS,
    type: {
      since: { odps: release(1, 1) },
      read: (node, model, reading) => {
        const written = text(node, reading);
        if (written !== undefined) {
          model.type = {
            value: productTypeOf(written),
            derived: false,
            text: written,
          };
        }
      },
    },
    deprecated: into('deprecated', flag, { since: { odps: release(1, 1) } }),
    synonyms: into('synonyms', synonyms, { since: { odps: release(1, 1) } }),
    inputPorts: into('inputPorts', inputPorts),
    outputPorts: into('outputPorts', outputPorts),
    managementPorts: into('managementPorts', managementPorts),
    productCreatedTs: into('createdAt', dateTime),
  },
  {
    finish: model => {
      if (model.type.derived) {
        model.type.value = derivedType(model.inputPorts);
      }
      const owner = model.customProperties.find(
        custom => custom.property === 'owner',
      );
      if (typeof owner?.value === 'string') {
        model.owner = owner.value;
      }
    },
  },
);

/** The model of an ODPS document. */
export function readProduct(root: MapNode, reading: Reading): DataProduct {
  return readGroup(root, PRODUCT, reading);
}
