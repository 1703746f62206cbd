import { SchemaProperty } from '../../../model';
import { isFromMasked } from '../isFromMasked';
import { isPii } from '../isPii';
import { FieldReader, fieldReaders, ItemRow } from '../ItemRow';
import { partStating } from '../partStating';
import { piiMark } from '../piiMark';
import { protectionOf } from '../protectionOf';
import { qualityCount } from '../qualityCount';
import { stated } from '../stated';
import type { DatasetThing } from './datasetRow';

/** What the columns of one list have in common; there may be thousands. */
export interface ColumnList {
  dataset: DatasetThing;
  /** The column that they lie in. */
  above?: ColumnThing;
  /** `properties`, `items.properties`, `map.value.properties`. */
  name: string;
  depth: number;
  /** Parts of keys of all that lie in the same column, none of them twice; those of the list from `first` on. */
  keys: () => readonly string[];
  first: number;
}

/** A column or a field below one. */
export interface ColumnThing {
  property: SchemaProperty;
  index: number;
  list: ColumnList;
}

/** A part of each column from the top of the dataset down; most stand at the top. */
function joined(
  column: ColumnThing,
  top: string,
  separator: string,
  part: (column: ColumnThing) => string,
): string {
  let below = part(column);
  for (let at = column.list.above; at; at = at.list.above) {
    below = `${part(at)}${separator}${below}`;
  }
  return `${top}${separator}${below}`;
}

/** How a column is protected, and where that is written. */
function protection(
  field: 'classification' | 'masking' | 'encryptedName',
  of: (property: SchemaProperty) => string | undefined,
): FieldReader<ColumnThing> {
  const states = (property: SchemaProperty) =>
    stated(of(property)) !== undefined;
  return {
    get: ({ property }) => protectionOf(property, of),
    at: ({ property }) => {
      const part = partStating(property, states);
      const isTwin =
        field === 'masking' &&
        part?.property.encryptedName !== undefined &&
        !part.property.customProperties.some(
          ({ property: name }) => name === field,
        );
      return `${part?.at ?? ''}${isTwin ? 'encryptedName' : field}`;
    },
  };
}

function piiPlace({ property }: ColumnThing): string {
  const part = partStating(property, each => piiMark(each) !== undefined);
  return part ? `${part.at}${piiMark(part.property) ?? ''}` : '';
}

function fromMasked({ property, list }: ColumnThing) {
  const { contract, scope } = list.dataset.contract;
  return isFromMasked(property, scope.inputs().of(contract));
}

/** @see ItemRow */
export const columnRow: ItemRow<ColumnThing> = {
  kind: 'columns',
  path: column =>
    joined(
      column,
      column.list.dataset.object.name || `schema[${column.list.dataset.index}]`,
      '.',
      ({ property, list, index }) => property.name || `${list.name}[${index}]`,
    ),
  key: column =>
    joined(
      column,
      column.list.dataset.key,
      '/',
      ({ list, index }) => list.keys()[list.first + index],
    ),
  modelPath: column =>
    joined(
      column,
      `schema[${column.list.dataset.index}]`,
      '.',
      ({ list, index }) => `${list.name}[${index}]`,
    ),
  read: ({ list }) => list.dataset.contract.contract.read,
  customs: ({ property }) => property.customProperties,
  fields: fieldReaders<ColumnThing>({
    name: ({ property }) => stated(property.name),
    description: ({ property }) => stated(property.description),
    tags: ({ property }) => stated(property.tags),
    physicalName: ({ property }) => stated(property.physicalName),
    dataset: { get: ({ list }) => stated(list.dataset.object.name), at: '' },
    logicalType: ({ property }) => stated(property.logicalType),
    physicalType: ({ property }) => stated(property.physicalType),
    required: ({ property }) => property.required,
    unique: ({ property }) => property.unique,
    primaryKey: ({ property }) => property.primaryKey,
    classification: protection('classification', each => each.classification),
    pii: { get: ({ property }) => isPii(property), at: piiPlace },
    masking: protection('masking', each => each.masking),
    encryptedName: protection('encryptedName', each => each.encryptedName),
    examples: ({ property }) => stated(property.examples),
    enum: ({ property }) => stated(property.enum),
    criticalDataElement: ({ property }) => property.criticalDataElement,
    deprecated: ({ property }) => property.deprecated,
    depth: { get: ({ list }) => list.depth, at: '' },
    qualityCount: {
      get: ({ property }) => qualityCount(property),
      at: 'quality',
    },
    fromMasked: {
      get: column => fromMasked(column).isMasked,
      at: 'transformSourceObjects',
      lacks: column => (fromMasked(column).isOpen ? 'upstream' : undefined),
    },
  }),
};
