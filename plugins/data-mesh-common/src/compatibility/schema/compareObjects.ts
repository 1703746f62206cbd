import { DataContract, SchemaObject } from '../../model';
import { byKey, matchItems } from '../walk/matchItems';
import { fieldTrail, Judge, Pair } from '../walk/Pair';
import { keyText, Trail } from '../walk/Trail';
import { effectiveName, keepsAlias } from './names';
import { walkObject } from './walkObject';

/** Pairs the schema objects of two contracts (S1, S2, S3a, S3b). */
export const schemaObjects: Judge<DataContract> = ({ before, after, run }) => {
  const old = before.schema;
  const now = after.schema;
  const { pairs, removed, added } = matchItems(old, now, [
    byKey<SchemaObject>(({ id }) => id),
    byKey<SchemaObject>(effectiveName),
    byKey<SchemaObject>(({ name }) => name),
  ]);
  for (const [i, j] of pairs) {
    if (isOther(old[i].id, now[j].id)) {
      removeObject(i);
      addObject(j);
    } else {
      const byId = old[i].id !== undefined && old[i].id === now[j].id;
      const key = keyOf(old[i], byId);
      const pair: Pair<SchemaObject> = {
        before: old[i],
        after: now[j],
        trail: { field: 'schema', key, before: i, after: j },
        name: effectiveName(old[i]),
        afterName: effectiveName(now[j]),
        run,
      };
      compareObjectNames(pair);
      walkObject(pair);
    }
  }
  removed.forEach(removeObject);
  added.forEach(addObject);

  function removeObject(i: number): void {
    const trail: Trail = {
      field: 'schema',
      key: keyOf(old[i], true),
      before: i,
    };
    const data = { name: effectiveName(old[i]) };
    run.add('S1', 'removed', trail, { before: old[i], data });
  }

  function addObject(j: number): void {
    const trail: Trail = {
      field: 'schema',
      key: keyOf(now[j], true),
      after: j,
    };
    const data = { name: effectiveName(now[j]) };
    run.add('S2', 'added', trail, { after: now[j], data });
  }
};

function isOther(old: string | undefined, now: string | undefined): boolean {
  return old !== undefined && now !== undefined && old !== now;
}

function keyOf(object: SchemaObject, byId: boolean): string {
  return byId && object.id !== undefined
    ? keyText('id', object.id)
    : keyText('name', effectiveName(object));
}

function compareObjectNames(pair: Pair<SchemaObject>): void {
  const { before, after, run, name } = pair;
  const [old, now] = [effectiveName(before), effectiveName(after)];
  const physical = before.physicalName !== after.physicalName;
  if (old !== now) {
    const alias = keepsAlias(after.customProperties, old, run.options);
    run.add(
      'S3b',
      'renamed',
      fieldTrail(pair, physical ? 'physicalName' : 'name'),
      {
        before: old,
        after: now,
        data: { name },
        conditions: alias ? ['alias'] : [],
      },
    );
  } else if (physical) {
    run.add('M2', 'restated', fieldTrail(pair, 'physicalName'), {
      before: before.physicalName,
      after: after.physicalName,
      data: { name, field: 'physicalName' },
    });
  }
  if (before.name !== after.name && (old === now || physical)) {
    run.add('S3a', 'renamed', fieldTrail(pair, 'name'), {
      before: before.name,
      after: after.name,
      data: { name },
    });
  }
  if (before.id !== after.id) {
    const at = fieldTrail(pair, 'id');
    const finding = {
      before: before.id,
      after: after.id,
      data: { name, field: 'id' },
    };
    if (before.id === undefined) {
      run.add('M2', 'changed', at, finding);
    } else {
      run.add('Z1', 'changed', at, finding);
    }
  }
}
