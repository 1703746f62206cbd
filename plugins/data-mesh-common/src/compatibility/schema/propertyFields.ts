import { SchemaProperty } from '../../model';
import { by, elsewhere, notClassified } from '../walk/judges';
import { customs, facts } from '../walk/customProperties';
import { definitions } from '../walk/definitions';
import { FieldTable, Judge, fieldTrail } from '../walk/Pair';
import { enumWords } from './enumWords';
import { classification, masking } from './protection';
import { promises } from './promises';
import { relationships } from './relationships';

type PropertyJudge = Judge<SchemaProperty>;

const words: PropertyJudge = by(['M2', 'changed']);
const meaning: PropertyJudge = by(['M1', 'changed']);
const layout: PropertyJudge = by(['X1', 'changed']);

const deprecated: PropertyJudge = pair => {
  const { before, after, run, name } = pair;
  const finding = { before: before.deprecated, after: after.deprecated };
  const trail = fieldTrail(pair, 'deprecated');
  const how = after.deprecated ? 'marked' : 'withdrawn';
  run.add('F8', how, trail, { ...finding, data: { name } });
};

const initialDefault: PropertyJudge = pair => {
  const { before, after, run, name } = pair;
  run.add('V6', 'initial', fieldTrail(pair, 'default'), {
    before: before.default,
    after: after.default,
    data: { name },
  });
};

const customProperties = customs<SchemaProperty>(
  'property',
  facts('masking', 'default', 'deprecated'),
);

/** Judges that look at the fields around or below a property; handed in, because properties nest. */
export interface Neighbours {
  /** Type, options and everything below. */
  shape: PropertyJudge;
}

/** Who judges which field of a property. */
export function propertyFields({
  shape,
}: Neighbours): FieldTable<SchemaProperty> {
  const names = elsewhere<SchemaProperty>();
  const keys = elsewhere<SchemaProperty>();
  return {
    // By whoever pairs the list that the property stands in.
    id: names,
    name: names,
    physicalName: names,
    primaryKey: keys,
    primaryKeyPosition: keys,
    businessName: meaning,
    logicalType: shape,
    logicalTypeOptions: shape,
    physicalType: shape,
    properties: shape,
    items: shape,
    map: shape,
    description: words,
    required: promises,
    requiredStated: promises,
    unique: promises,
    enum: promises,
    quality: promises,
    enumValues: enumWords,
    partitioned: layout,
    partitionKeyPosition: layout,
    classification,
    criticalDataElement: notClassified(),
    encryptedName: masking,
    masking,
    default: initialDefault,
    examples: words,
    tags: words,
    deprecated,
    synonyms: words,
    semanticType: meaning,
    transformLogic: meaning,
    transformDescription: words,
    transformSourceObjects: meaning,
    relationships: relationships(),
    authoritativeDefinitions: definitions(),
    customProperties,
    unknown: notClassified(),
  };
}
