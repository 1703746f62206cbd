import { SchemaRelationship, SchemaRow, SchemaTable } from '../client/types';
import { DataContract, SchemaObject, SchemaProperty } from '../model';
import { PropertyVisit, walkProperties } from './walkProperties';

/**
 * The schema of a contract as flat rows, parents before children. The element
 * of an array and key and value of a map are rows of their own, named `items`,
 * `key` and `value` unless the owner named them.
 *
 * @public
 */
export function schemaTables(contract: DataContract): SchemaTable[] {
  return contract.schema.map(object => {
    const visits = walkProperties(object.properties);
    const relationships = relationshipsOf(object, visits);
    return {
      name: object.name,
      physicalName: object.physicalName,
      physicalType: object.physicalType,
      description: object.description,
      granularity: object.granularity,
      quality: object.quality,
      ...(relationships.length > 0 && { relationships }),
      rows: visits.map(schemaRow),
    };
  });
}

/** Names from the table down to a visit. */
function pathOf(visits: readonly PropertyVisit[], index: number): string {
  const names: string[] = [];
  let at: number | undefined = index;
  while (at !== undefined) {
    const { property, role, parent }: PropertyVisit = visits[at];
    names.unshift(property.name || role);
    at = parent;
  }
  return names.join('.');
}

function relationshipsOf(
  object: SchemaObject,
  visits: readonly PropertyVisit[],
): SchemaRelationship[] {
  const ofColumns = visits.flatMap(({ property }, index) =>
    property.relationships.map(({ type, to }) => ({
      type,
      from: [pathOf(visits, index)],
      to,
    })),
  );
  const ofTable = object.relationships.map(({ type, from, to }) => ({
    type,
    from,
    to,
  }));
  return [...ofTable, ...ofColumns];
}

function schemaRow(visit: PropertyVisit): SchemaRow {
  const { parent, depth, property, role } = visit;
  return {
    ...(parent === undefined ? {} : { parent }),
    depth,
    ...shownFields(property),
    name: property.name || (role === 'field' ? '' : role),
  };
}

function shownFields(property: SchemaProperty): Omit<SchemaRow, 'depth'> {
  return {
    id: property.id,
    name: property.name,
    physicalName: property.physicalName,
    logicalType: property.logicalType,
    physicalType: property.physicalType,
    description: property.description,
    required: property.required,
    unique: property.unique,
    primaryKey: property.primaryKey,
    primaryKeyPosition: property.primaryKeyPosition,
    partitioned: property.partitioned,
    classification: property.classification,
    masking: property.masking,
    criticalDataElement: property.criticalDataElement,
    deprecated: property.deprecated,
    examples: property.examples,
    enum: property.enum,
    quality: property.quality,
  };
}
