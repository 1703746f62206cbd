import { DataContract } from '../../model';
import { PropertyVisit, walkProperties } from '../walkProperties';

/** A table, or a row of one, of one side. */
export interface Place {
  table: number;
  /** Position in the rows of the table; absent for the table itself. */
  row?: number;
}

/** Every table and row of a contract by its path in the model. */
export function placesOf(contract: DataContract): Map<string, Place> {
  const places = new Map<string, Place>();
  contract.schema.forEach(({ properties }, table) => {
    const root = `schema[${table}]`;
    places.set(root, { table });
    const paths: string[] = [];
    const fields = new Map<number | undefined, number>();
    walkProperties(properties).forEach((visit, row) => {
      const { parent } = visit;
      const path = `${parent === undefined ? root : paths[parent]}.${step(
        visit,
        fields,
      )}`;
      paths.push(path);
      places.set(path, { table, row });
    });
  });
  return places;
}

function step(
  { role, parent }: PropertyVisit,
  fields: Map<number | undefined, number>,
): string {
  switch (role) {
    case 'field': {
      const position = fields.get(parent) ?? 0;
      fields.set(parent, position + 1);
      return `properties[${position}]`;
    }
    case 'items':
      return role;
    default:
      return `map.${role}`;
  }
}

/** The innermost table or row that a path leads into. */
export function nearest(
  places: ReadonlyMap<string, Place>,
  path: string,
): Place | undefined {
  for (let at = path; at !== ''; at = outer(at)) {
    const place = places.get(at);
    if (place) {
      return place;
    }
  }
  return undefined;
}

function outer(path: string): string {
  const end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0);
  return path.slice(0, end);
}
