import { DataContract, SchemaProperty } from '../model';
import { PlacedProperty } from './PlacedProperty';

/**
 * Properties that stand side by side, on every level, parents before what lies
 * below. `names` is what the release calls lists of objects and of columns.
 */
export function columnsOf(
  { schema }: DataContract,
  names: { schema: string; properties: string },
): PlacedProperty[][] {
  const groups: PlacedProperty[][] = [];
  const placed = (properties: readonly SchemaProperty[], path: () => string) =>
    groups.push(
      properties.map((property, index) => ({
        path: () => `${path()}.${names.properties}[${index}]`,
        property,
      })),
    );
  schema.forEach(({ properties }, index) =>
    placed(properties, () => `${names.schema}[${index}]`),
  );
  for (let at = 0; at < groups.length; at++) {
    for (const { path, property } of groups[at]) {
      const { items, map, properties } = property;
      if (properties.length > 0) {
        placed(properties, path);
      }
      if (!items && !map) {
        continue;
      }
      const parts = [
        { path: () => `${path()}.items`, property: items },
        { path: () => `${path()}.map.key`, property: map?.key },
        { path: () => `${path()}.map.value`, property: map?.value },
      ];
      for (const part of parts) {
        if (part.property) {
          groups.push([{ path: part.path, property: part.property }]);
        }
      }
    }
  }
  return groups;
}
