import { SchemaProperty } from '../../../model';
import { isPii } from '../isPii';
import { FieldReader, fieldReaders, ItemRow } from '../ItemRow';
import { keyPart } from '../keyPart';
import { partStating } from '../partStating';
import { piiMark } from '../piiMark';
import { qualityCount } from '../qualityCount';
import { stated } from '../stated';
import type { DatasetThing } from './datasetRow';

/** A column or a field below one. */
export interface ColumnThing {
  property: SchemaProperty;
  dataset: DatasetThing;
  /** The column that it lies in. */
  above?: ColumnThing;
  /** Its list: `properties`, `items.properties`, `map.value.properties`. */
  list: string;
  index: number;
  depth: number;
}

/** From the top of the dataset down. */
function line(column: ColumnThing): ColumnThing[] {
  const columns: ColumnThing[] = [];
  for (let at: ColumnThing | undefined = column; at; at = at.above) {
    columns.push(at);
  }
  return columns.reverse();
}

type Protection = 'classification' | 'masking' | 'encryptedName';

/** What protects the elements of an array protects the column. */
function protection(field: Protection): FieldReader<ColumnThing> {
  const states = (property: SchemaProperty) =>
    stated(property[field]) !== undefined;
  return {
    get: ({ property }) =>
      stated(property[field]) ?? partStating(property, states)?.property[field],
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

/** @see ItemRow */
export const columnRow: ItemRow<ColumnThing> = {
  kind: 'columns',
  path: column =>
    [
      column.dataset.object.name || `schema[${column.dataset.index}]`,
      ...line(column).map(
        ({ property, list, index }) => property.name || `${list}[${index}]`,
      ),
    ].join('.'),
  key: column =>
    [
      column.dataset.key,
      ...line(column).map(({ property, index }) => keyPart(property, index)),
    ].join('/'),
  modelPath: column =>
    [
      `schema[${column.dataset.index}]`,
      ...line(column).map(({ list, index }) => `${list}[${index}]`),
    ].join('.'),
  document: ({ dataset }) => dataset.contract.contract.read.path,
  customs: ({ property }) => property.customProperties,
  fields: fieldReaders<ColumnThing>({
    name: ({ property }) => stated(property.name),
    description: ({ property }) => stated(property.description),
    tags: ({ property }) => stated(property.tags),
    physicalName: ({ property }) => stated(property.physicalName),
    dataset: { get: ({ dataset }) => stated(dataset.object.name), at: '' },
    logicalType: ({ property }) => stated(property.logicalType),
    physicalType: ({ property }) => stated(property.physicalType),
    required: ({ property }) => property.required,
    unique: ({ property }) => property.unique,
    primaryKey: ({ property }) => property.primaryKey,
    classification: protection('classification'),
    pii: { get: ({ property }) => isPii(property), at: piiPlace },
    masking: protection('masking'),
    encryptedName: protection('encryptedName'),
    examples: ({ property }) => stated(property.examples),
    enum: ({ property }) => stated(property.enum),
    criticalDataElement: ({ property }) => property.criticalDataElement,
    deprecated: ({ property }) => property.deprecated,
    depth: { get: ({ depth }) => depth, at: '' },
    qualityCount: {
      get: ({ property }) => qualityCount(property),
      at: 'quality',
    },
  }),
};
