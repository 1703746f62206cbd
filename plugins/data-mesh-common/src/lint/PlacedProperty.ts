import { SchemaProperty } from '../model';

/** A property with its path in the document, which is made only where it is told. */
export interface PlacedProperty {
  path: () => string;
  property: SchemaProperty;
}
