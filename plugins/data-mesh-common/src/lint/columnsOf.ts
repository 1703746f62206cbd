import { DataContract, SchemaProperty } from '../model';
import { LintContext } from './LintRule';

/** A property with its path in the document. */
export interface PlacedProperty {
  path: string;
  property: SchemaProperty;
}

/** Properties that stand side by side, on every level, parents before what lies below. */
export function columnsOf(
  { schema }: DataContract,
  { names }: LintContext,
): PlacedProperty[][] {
  const groups: PlacedProperty[][] = [];
  const placed = (properties: readonly SchemaProperty[], path: string) =>
    groups.push(
      properties.map((property, index) => ({
        path: `${path}.${names.properties}[${index}]`,
        property,
      })),
    );
  schema.forEach(({ properties }, index) =>
    placed(properties, `${names.schema}[${index}]`),
  );
  for (let at = 0; at < groups.length; at++) {
    for (const { path, property } of groups[at]) {
      const { items, map, properties } = property;
      if (properties.length > 0) {
        placed(properties, path);
      }
      const parts = [
        { path: `${path}.items`, property: items },
        { path: `${path}.map.key`, property: map?.key },
        { path: `${path}.map.value`, property: map?.value },
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
