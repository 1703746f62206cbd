import { JsonValue, SchemaProperty } from '../../model';
import { CanonicalType, structureOf } from '../types/CanonicalType';
import { readType } from '../types/readType';
import { logicalType } from '../types/logicalType';
import { TypeNames } from '../types/typeNames.table';
import { jsonOf } from '../walk/jsonOf';

/** What a property says about its type. */
export interface TypeWords {
  physical?: string;
  logical?: string;
  /** From the physical type where the dialect knows it, else from the logical one. */
  type?: CanonicalType;
  /** From the logical type alone. */
  logicalType?: CanonicalType;
}

/** Reads the type of a property in the dialect of its side. */
export function typeWords(
  property: SchemaProperty,
  names: TypeNames,
): TypeWords {
  const { physicalType, logicalType: logical, logicalTypeOptions } = property;
  const ofLogical =
    logical === undefined
      ? undefined
      : logicalType(logical, logicalTypeOptions);
  const ofPhysical =
    physicalType === undefined ? undefined : readType(physicalType, names);
  return {
    ...(physicalType !== undefined && { physical: physicalType }),
    ...(logical !== undefined && { logical }),
    ...(ofLogical && { logicalType: ofLogical }),
    type:
      ofPhysical?.kind === 'other' && ofLogical
        ? ofLogical
        : ofPhysical ?? ofLogical,
  };
}

/** How the fields below a property hang on it: as told, else by its type. */
export function structureOfProperty(
  property: SchemaProperty,
  { type, logicalType: ofLogical }: TypeWords,
): 'array' | 'map' | 'struct' | 'single' {
  if (property.items) {
    return 'array';
  }
  if (property.map) {
    return 'map';
  }
  if (property.properties.length > 0) {
    return 'struct';
  }
  const told = ofLogical ?? type;
  return told ? structureOf(told.kind) : 'single';
}

/** Everything that makes the shape of a property, for a change of all of it at once. */
export function shapeOf(property: SchemaProperty): JsonValue {
  const {
    logicalType: logical,
    physicalType,
    properties,
    items,
    map,
  } = property;
  return jsonOf({
    logicalType: logical,
    physicalType,
    ...(properties.length > 0 && { properties }),
    items,
    map,
  });
}

/** The shape in a word or two. */
export function shapeText(property: SchemaProperty): string {
  const { logicalType: logical, physicalType, properties } = property;
  const type = physicalType ?? logical;
  if (properties.length === 0) {
    return type ?? 'of no stated type';
  }
  const fields = properties.map(({ name }) => name).join(', ');
  return `${type ?? 'object'} of ${fields}`;
}
