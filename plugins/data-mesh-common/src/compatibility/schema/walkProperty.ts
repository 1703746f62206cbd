import { SchemaProperty } from '../../model';
import { compareLeaves, NOT_CLASSIFIED } from '../walk/compareLeaves';
import { claims, comparePair, fieldTrail, Judge, Pair } from '../walk/Pair';
import { compareProperties } from './compareProperties';
import { judgeOptions } from './optionsJudge';
import { propertyFields } from './propertyFields';
import { shapeOf, shapeText, structureOfProperty, typeWords } from './shape';
import { judgeType } from './typeJudge';

/** Type, options and everything below; where the structure is another, nothing below has a partner. */
const shape: Judge<SchemaProperty> = pair => {
  const { before, after, run, name } = pair;
  const old = typeWords(before, run.dialects.before);
  const now = typeWords(after, run.dialects.after);
  if (structureOfProperty(before, old) !== structureOfProperty(after, now)) {
    const trail = fieldTrail(pair, 'logicalType');
    const shapes = { before: shapeOf(before), after: shapeOf(after) };
    const data = { name, before: shapeText(before), after: shapeText(after) };
    run.add('T11', 'changed', trail, { ...shapes, data });
    judgeOptions(pair);
    return;
  }
  judgeType(pair, old, now);
  judgeOptions(pair);
  compareProperties(pair, walkProperty);
  comparePart(pair, 'items', before.items, after.items);
  comparePart(pair, 'key', before.map?.key, after.map?.key);
  comparePart(pair, 'value', before.map?.value, after.map?.value);
};

const PROPERTY = claims(propertyFields({ shape }));

/** Compares two versions of one property and of everything below it. */
export function walkProperty(pair: Pair<SchemaProperty>): void {
  comparePair(PROPERTY, pair);
}

/** An element, key or value: a part of the type, without siblings. */
function comparePart(
  { run, trail: parent, name, afterName, around }: Pair<SchemaProperty>,
  part: 'items' | 'key' | 'value',
  before: SchemaProperty | undefined,
  after: SchemaProperty | undefined,
): void {
  const holder = part === 'items' ? parent : { parent, field: 'map' };
  const trail = { parent: holder, field: part };
  if (!before || !after) {
    if (before || after) {
      const how = before ? 'withdrawn' : 'stated';
      run.add('T14', how, trail, {
        before,
        after,
        data: { name: `${name}.${part}` },
      });
    }
    return;
  }
  const pair: Pair<SchemaProperty> = {
    before,
    after,
    trail,
    name: `${name}.${part}`,
    afterName: `${afterName ?? name}.${part}`,
    run,
    around,
  };
  if (part === 'key' && typeOf(before) !== typeOf(after)) {
    run.add('T11', 'map key', fieldTrail(pair, 'logicalType'), {
      before: shapeOf(before),
      after: shapeOf(after),
      data: { name, before: shapeText(before), after: shapeText(after) },
    });
    return;
  }
  // Names and keys of a part say nothing to anybody; but they differ.
  compareLeaves(run, trail, badgeOf(before), badgeOf(after), NOT_CLASSIFIED, {
    name: pair.name,
    field: part,
  });
  walkProperty(pair);
}

function badgeOf(part: SchemaProperty): Partial<SchemaProperty> {
  const { id, name, physicalName, primaryKey, primaryKeyPosition } = part;
  return { id, name, physicalName, primaryKey, primaryKeyPosition };
}

function typeOf({ logicalType, physicalType }: SchemaProperty): string {
  return JSON.stringify([logicalType, physicalType]);
}
