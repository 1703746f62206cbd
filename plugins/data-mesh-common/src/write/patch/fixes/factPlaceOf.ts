import { FACT_PLACES } from './factPlaces.table';

const CUSTOM = 'custom.';

/** A custom property by its name, or a field of the standard: `description.purpose`. */
export type FactPlace = { custom: string } | { field: string };

/**
 * Where a document has room for a field that policies name, from the item on;
 * undefined where a person has to write it, or nobody can.
 */
export function factPlaceOf(
  kind: string,
  field: string,
): FactPlace | undefined {
  const places = FACT_PLACES.get(kind);
  if (!places) {
    return undefined;
  }
  const { customs, fields } = places;
  if (field.startsWith(CUSTOM) && customs) {
    return { custom: field.slice(CUSTOM.length) };
  }
  if (customs?.includes(field)) {
    return { custom: field };
  }
  const place = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return place === undefined
    ? undefined
    : { field: place === true ? field : place };
}
