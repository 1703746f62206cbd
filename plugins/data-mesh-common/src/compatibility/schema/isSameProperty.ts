import { SchemaProperty } from '../../model';
import { equal } from '../walk/equal';

/**
 * Whether two versions of a property say the same, so that no judge has to be
 * asked: most do. A struct is never the same, because what its fields are
 * depends on the stores of both sides too.
 *
 * Most of a comparison is spent here, so each field is named: that is four times
 * faster than a loop over their names. A field that is forgotten here is found
 * by the test that changes every field of a contract and looks for silence.
 */
export function isSameProperty(a: SchemaProperty, b: SchemaProperty): boolean {
  return (
    a.properties.length === 0 &&
    b.properties.length === 0 &&
    sameBadge(a, b) &&
    samePromises(a, b) &&
    sameWords(a, b) &&
    sameParts(a, b)
  );
}

function sameBadge(a: SchemaProperty, b: SchemaProperty): boolean {
  return (
    a.id === b.id &&
    a.name === b.name &&
    a.physicalName === b.physicalName &&
    a.businessName === b.businessName &&
    a.logicalType === b.logicalType &&
    a.physicalType === b.physicalType &&
    a.description === b.description &&
    a.classification === b.classification &&
    a.encryptedName === b.encryptedName &&
    a.masking === b.masking &&
    a.semanticType === b.semanticType &&
    a.transformLogic === b.transformLogic &&
    a.transformDescription === b.transformDescription
  );
}

function samePromises(a: SchemaProperty, b: SchemaProperty): boolean {
  return (
    a.required === b.required &&
    a.requiredStated === b.requiredStated &&
    a.unique === b.unique &&
    a.primaryKey === b.primaryKey &&
    a.primaryKeyPosition === b.primaryKeyPosition &&
    a.partitioned === b.partitioned &&
    a.partitionKeyPosition === b.partitionKeyPosition &&
    a.criticalDataElement === b.criticalDataElement &&
    a.deprecated === b.deprecated
  );
}

function sameWords(a: SchemaProperty, b: SchemaProperty): boolean {
  return (
    sameList(a.enum, b.enum) &&
    sameList(a.examples, b.examples) &&
    sameList(a.tags, b.tags) &&
    sameList(a.transformSourceObjects, b.transformSourceObjects) &&
    sameList(a.relationships, b.relationships) &&
    sameList(a.quality, b.quality) &&
    sameList(a.authoritativeDefinitions, b.authoritativeDefinitions) &&
    sameList(a.customProperties, b.customProperties)
  );
}

function sameParts(a: SchemaProperty, b: SchemaProperty): boolean {
  return (
    same(a.logicalTypeOptions, b.logicalTypeOptions) &&
    same(a.unknown, b.unknown) &&
    same(a.default, b.default) &&
    same(a.enumValues, b.enumValues) &&
    same(a.synonyms, b.synonyms) &&
    same(a.items, b.items) &&
    same(a.map, b.map)
  );
}

/** Most are absent. */
function same(a: unknown, b: unknown): boolean {
  return a === b || equal(a, b);
}

/** Most lists are empty on both sides. */
function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === 0 && b.length === 0) || equal(a, b);
}
