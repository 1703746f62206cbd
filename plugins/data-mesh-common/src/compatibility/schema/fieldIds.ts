import { SchemaProperty } from '../../model';
import { CompareOptions } from '../CompareOptions';
import { MatchKey } from '../walk/matchItems';
import { effectiveName } from './names';

/** Ids of fields as the store gives them: measured ones first, else `customProperties.fieldId`. */
export function fieldIds(
  { iceberg }: CompareOptions,
  holder: { before: string; after: string },
): MatchKey<SchemaProperty> {
  const idOf = (
    property: SchemaProperty,
    known: ReadonlyMap<string, number> | undefined,
    element: string,
  ): string | undefined => {
    const id =
      known?.get(`${element}.${effectiveName(property)}`) ?? written(property);
    return id === undefined ? undefined : String(id);
  };
  return {
    before: property => idOf(property, iceberg?.before, holder.before),
    after: property => idOf(property, iceberg?.after, holder.after),
  };
}

function written({
  customProperties,
}: SchemaProperty): number | string | undefined {
  if (customProperties.length === 0) {
    return undefined;
  }
  for (const { property, value } of customProperties) {
    if (
      property === 'fieldId' &&
      (typeof value === 'number' || typeof value === 'string')
    ) {
      return value;
    }
  }
  return undefined;
}
