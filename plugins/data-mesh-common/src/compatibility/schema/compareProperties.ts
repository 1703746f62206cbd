import { SchemaObject, SchemaProperty } from '../../model';
import { ALONE, byKey, matchPartners } from '../walk/matchItems';
import { Pair } from '../walk/Pair';
import { keyText } from '../walk/Trail';
import { addProperty } from './addProperty';
import { compareKeys } from './compareKeys';
import { compareNames } from './compareNames';
import { compareOrder } from './compareOrder';
import { fieldIds } from './fieldIds';
import { isSameProperty } from './isSameProperty';
import { movedFields } from './movedFields';
import { effectiveName } from './names';
import { suspectRenames } from './suspectRenames';

/** What holds a list of properties. */
export type Holder = Pair<SchemaProperty> | Pair<SchemaObject>;

/**
 * Pairs two lists of properties, judges what the pairing itself tells (F1 to F7,
 * keys) and hands each pair to `compare`.
 */
export function compareProperties(
  holder: Holder,
  compare: (pair: Pair<SchemaProperty>) => void,
): void {
  const { run, trail: parent, around } = holder;
  const before = holder.before.properties;
  const after = holder.after.properties;
  const elements = {
    before: holder.name,
    after: holder.afterName ?? holder.name,
  };
  const ids = fieldIds(run.options, elements);
  const { partners, removed, added } = matchPartners(
    before,
    after,
    [
      byKey<SchemaProperty>(({ id }) => id),
      ids,
      byKey<SchemaProperty>(effectiveName),
      byKey<SchemaProperty>(({ name }) => name),
    ],
    run.options.iceberg ? undefined : isNamesake,
  );
  const duplicates = namesOfDeprecated(after);
  const mayBeSame = !run.options.iceberg;
  for (let j = 0; j < after.length; j += 1) {
    const i = partners[j];
    if (i === ALONE) {
      continue;
    }
    const old = before[i];
    const now = after[j];
    if (mayBeSame && isSameProperty(old, now)) {
      continue;
    }
    const key =
      old.id !== undefined && old.id === now.id
        ? keyText('id', old.id)
        : keyText('name', effectiveName(old));
    const trail = { parent, field: 'properties', key, before: i, after: j };
    const name = `${elements.before}.${effectiveName(old)}`;
    if (
      isOther(old.id, now.id) ||
      isOther(ids.before(old, i), ids.after(now, j))
    ) {
      partners[j] = ALONE;
      run.add('F6', 'reborn', trail, {
        before: old,
        after: now,
        data: { name },
      });
    } else {
      const afterName = `${elements.after}.${effectiveName(now)}`;
      const pair = {
        before: old,
        after: now,
        trail,
        name,
        afterName,
        run,
        around,
      };
      compareNames(pair, duplicates);
      compare(pair);
    }
  }
  const moved = movedFields(before, after, removed, added);
  const suspects = suspectRenames(before, after, removed, added);
  for (const i of removed) {
    const old = before[i];
    const trail = {
      parent,
      field: 'properties',
      key: keyOf(old),
      before: i,
    };
    const name = `${elements.before}.${effectiveName(old)}`;
    const target = moved.removed.get(i);
    if (target !== undefined) {
      run.add('T11', 'moved', trail, { before: old, data: { name, target } });
    } else {
      const suspect = suspects.removed.get(i);
      run.add('F1', 'removed', trail, {
        before: old,
        data: suspect === undefined ? { name } : { name, suspect },
        conditions: around?.after.closed ? ['closed'] : [],
        flags: suspect === undefined ? [] : ['rename-suspected'],
      });
    }
  }
  for (const j of added) {
    const now = after[j];
    const trail = { parent, field: 'properties', key: keyOf(now), after: j };
    const name = `${elements.after}.${effectiveName(now)}`;
    const target = moved.added.get(j);
    if (target === undefined) {
      addProperty(holder, now, trail, name, suspects.added.get(j));
    } else {
      run.add('T11', 'moved', trail, { after: now, data: { name, target } });
    }
  }
  compareOrder(holder, partners);
  judgeKeys(holder, partners);
}

/** All that a key could be made of is the same; ids of fields are custom properties. */
function isNamesake(old: SchemaProperty, now: SchemaProperty): boolean {
  return (
    old.name === now.name &&
    old.id === now.id &&
    old.physicalName === now.physicalName &&
    old.customProperties.length === 0 &&
    now.customProperties.length === 0
  );
}

function namesOfDeprecated(
  properties: readonly SchemaProperty[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const property of properties) {
    if (property.deprecated) {
      names.add(effectiveName(property));
    }
  }
  return names;
}

function isOther(old: string | undefined, now: string | undefined): boolean {
  return old !== undefined && now !== undefined && old !== now;
}

function keyOf(property: SchemaProperty): string {
  return property.id === undefined
    ? keyText('name', effectiveName(property))
    : keyText('id', property.id);
}

function isKey({ primaryKey, primaryKeyPosition }: SchemaProperty): boolean {
  return primaryKey || primaryKeyPosition !== undefined;
}

/** Partners get one number; whoever is alone, one of its own. */
function judgeKeys(holder: Holder, partners: Int32Array): void {
  const { before, after } = holder;
  if (!before.properties.some(isKey) && !after.properties.some(isKey)) {
    return;
  }
  const hasPartner = new Set(partners);
  const alone = before.properties.length;
  compareKeys(
    holder,
    before.properties.map((property, number) => ({
      property,
      number: hasPartner.has(number) ? number : -1 - number,
    })),
    after.properties.map((property, j) => ({
      property,
      number: partners[j] === ALONE ? alone + j : partners[j],
    })),
  );
}
