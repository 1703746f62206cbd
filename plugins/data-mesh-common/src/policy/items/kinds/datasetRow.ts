import { SchemaObject } from '../../../model';
import { fieldReaders, ItemRow } from '../ItemRow';
import { namespaceOf } from '../namespaceOf';
import { qualityCount } from '../qualityCount';
import { Retention, retentionOf } from '../retentionOf';
import { stated } from '../stated';
import type { ColumnThing } from './columnRow';
import { ContractThing } from './contractRow';

/** A table, view, topic or file. */
export interface DatasetThing {
  object: SchemaObject;
  index: number;
  contract: ContractThing;
  key: string;
  /** On every level, see `columnsOf`. */
  columns: () => readonly ColumnThing[];
  hasPii: () => boolean;
}

function retention({ object, contract }: DatasetThing): Retention | undefined {
  const { sla, slaDefaultElement } = contract.contract.document;
  return retentionOf(object, sla, slaDefaultElement);
}

/** @see ItemRow */
export const datasetRow: ItemRow<DatasetThing> = {
  kind: 'datasets',
  path: ({ object, index }) => object.name || `schema[${index}]`,
  key: ({ key }) => key,
  modelPath: ({ index }) => `schema[${index}]`,
  read: ({ contract }) => contract.contract.read,
  customs: ({ object }) => object.customProperties,
  fields: fieldReaders<DatasetThing>({
    name: ({ object }) => stated(object.name),
    description: ({ object }) => stated(object.description),
    tags: ({ object }) => stated(object.tags),
    physicalName: ({ object }) => stated(object.physicalName),
    namespace: {
      get: ({ object }) => namespaceOf(object.physicalName),
      at: 'physicalName',
    },
    physicalType: ({ object }) => stated(object.physicalType),
    granularity: ({ object }) => stated(object.granularity),
    retention: {
      get: thing => retention(thing)?.text,
      at: thing => {
        const sla = retention(thing)?.sla;
        return sla === undefined ? 'retention' : `/sla[${sla}].value`;
      },
    },
    encryption: ({ object }) => stated(object.encryption),
    encryptionKey: ({ object }) => stated(object.encryptionKey),
    columnCount: { get: ({ columns }) => columns().length, at: 'properties' },
    hasPii: { get: ({ hasPii }) => hasPii(), at: '' },
    hasQuality: {
      get: ({ object, columns }) =>
        object.quality.length > 0 ||
        columns().some(({ property }) => qualityCount(property) > 0),
      at: 'quality',
    },
  }),
};
