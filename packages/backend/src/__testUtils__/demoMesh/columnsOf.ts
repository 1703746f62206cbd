import {
  SchemaObject,
  SchemaProperty,
} from '@meshstage/plugin-data-mesh-common';
import { identifier } from './Database';

/** A described column, or field of one, with the SQL that reads it. */
export interface Column {
  /** Names from the object down, between dots. */
  path: string;
  sql: string;
  property: SchemaProperty;
}

/** The columns of an object and the fields below them, in the order of the contract. */
export function columnsOf(object: SchemaObject): Column[] {
  return object.properties.flatMap(property => below(property, '', ''));
}

function below(property: SchemaProperty, path: string, sql: string): Column[] {
  const own = {
    path: `${path}${property.name}`,
    sql: `${sql}${identifier(property.name)}`,
    property,
  };
  return [
    own,
    ...property.properties.flatMap(field =>
      below(field, `${own.path}.`, `${own.sql}.`),
    ),
  ];
}
