import { SchemaObject } from '../../model';
import { compareQuality, RuleList } from '../quality/compareQuality';
import { by, elsewhere, notClassified } from '../walk/judges';
import { customs, facts } from '../walk/customProperties';
import { definitions } from '../walk/definitions';
import { agentContext } from '../walk/agentContext';
import { claims, comparePair, fieldTrail, Judge, Pair } from '../walk/Pair';
import { compareProperties } from './compareProperties';
import { relationships } from './relationships';
import { retention } from './retention';
import { walkProperty } from './walkProperty';

type ObjectJudge = Judge<SchemaObject>;

const words: ObjectJudge = by(['M2', 'changed']);
const names = elsewhere<SchemaObject>();

const granularity: ObjectJudge = pair => {
  const { before, after, run, name } = pair;
  run.add('N4c', 'changed', fieldTrail(pair, 'granularity'), {
    before: before.granularity,
    after: after.granularity,
    data: { name },
  });
};

const deprecated: ObjectJudge = pair => {
  const { before, after, run, name } = pair;
  const finding = { before: before.deprecated, after: after.deprecated };
  const how = after.deprecated ? 'marked' : 'withdrawn';
  run.add('F8', how, fieldTrail(pair, 'deprecated'), {
    ...finding,
    data: { name },
  });
};

/** That no other fields may appear is a constraint on rows (V3, V4). */
const closed: ObjectJudge = pair => {
  const { before, after, run, name } = pair;
  const trail = fieldTrail(pair, 'closed');
  const finding = {
    before: before.closed,
    after: after.closed,
    data: { name, field: 'closed' },
  };
  if (after.closed) {
    run.add(
      'V3',
      before.closed === undefined ? 'added' : 'tightened',
      trail,
      finding,
    );
  } else if (before.closed) {
    run.add(
      'V4',
      after.closed === undefined ? 'removed' : 'loosened',
      trail,
      finding,
    );
  } else {
    run.add('M2', 'restated', trail, finding);
  }
};

const listOf = (rules: SchemaObject['quality']): RuleList => ({
  rules,
  positions: rules.map((_, position) => position),
});

const quality: ObjectJudge = ({ before, after, run, trail, name }) =>
  compareQuality(
    run,
    trail,
    listOf(before.quality),
    listOf(after.quality),
    name,
  );

const properties: ObjectJudge = pair =>
  compareProperties({ ...pair, around: pair }, walkProperty);

const customProperties = customs<SchemaObject>(
  'object',
  facts('closed', 'deprecated', 'encryption', 'encryptionKey', 'retention'),
);

/** Who judges which field of a schema object. */
const OBJECT = claims<SchemaObject>({
  id: names,
  name: names,
  physicalName: names,
  physicalType: notClassified(),
  businessName: by(['M1', 'changed']),
  description: words,
  granularity,
  logicalType: notClassified(),
  encryption: notClassified(),
  encryptionKey: notClassified(),
  retention,
  closed,
  tags: words,
  deprecated,
  synonyms: words,
  context: agentContext(),
  properties,
  relationships: relationships(),
  quality,
  authoritativeDefinitions: definitions(),
  customProperties,
  unknown: notClassified(),
});

/** Compares two versions of one schema object. */
export function walkObject(pair: Pair<SchemaObject>): void {
  comparePair(OBJECT, pair);
}
