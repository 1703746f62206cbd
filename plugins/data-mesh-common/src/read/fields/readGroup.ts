import { JsonObject } from '../../model';
import { setOwn, toJson } from '../tree/toJson';
import { entryOf, MapEntry, MapNode } from '../tree/TreeNode';
import { FieldRow, Group } from './Group';
import { NO_FIELDS } from './nothing';
import { Reading } from './Reading';

/** Reads every entry in the order of the document; what has no place goes to `unknown`. */
export function readGroup<M extends { unknown?: JsonObject }>(
  node: MapNode,
  of: Group<M>,
  reading: Reading,
): M {
  const model = of.create();
  // Which required fields were met, one bit each: no set to make per mapping.
  let met = 0;
  const depth = reading.steps.length;
  for (const entry of node.entries) {
    reading.steps[depth] = entry.key;
    const row = of.fields.get(entry.key);
    const lost = reading.lost;
    if (row) {
      met |= row.bit;
      readField(row, entry, node, model, reading);
    } else if (!of.rest?.(entry, model, reading)) {
      const code = of.open(reading) ? 'extra-field' : 'unknown-field';
      reading.findUnknown(code, entry, node.entries, () =>
        knownFields(of, reading),
      );
      reading.lost++;
    }
    if (reading.lost !== lost) {
      reading.lost = lost;
      setOwn(unknownOf(model), entry.key, toJson(entry.node));
    }
  }
  reading.steps.length = depth;
  for (const { name, bit, rule } of of.required) {
    if ((met & bit) === 0) {
      const code = typeof rule === 'function' ? rule(reading) : rule;
      if (code) {
        reading.find(code, node.start, { field: name });
      }
    }
  }
  of.finish?.(model, node, reading);
  return model;
}

/** Where the rest of a mapping goes; what all share is left as it is. */
function unknownOf(model: { unknown?: JsonObject }): JsonObject {
  if (model.unknown === undefined || model.unknown === NO_FIELDS) {
    model.unknown = {};
  }
  return model.unknown;
}

function readField<M>(
  row: FieldRow<M>,
  entry: MapEntry,
  parent: MapNode,
  model: M,
  reading: Reading,
): void {
  if (row.nowCalled !== undefined && isOutdated(reading)) {
    reading.find('outdated-field', entry.start, {
      field: entry.key,
      use: row.nowCalled,
    });
  } else if (row.gone && isOutdated(reading)) {
    reading.find('removed-field', entry.start, { field: entry.key });
  } else if (row.since) {
    const since = row.since[reading.standard];
    if (since === undefined) {
      reading.find('unknown-field', entry.start, { field: entry.key });
    } else if (since > reading.version) {
      reading.findNewer(entry.key, since, entry.start);
    }
  }
  const better = row.givesWayTo ?? row.nowCalled;
  if (better !== undefined && entryOf(parent, better)) {
    reading.lost++;
    return;
  }
  row.read(entry.node, model, reading);
}

/** Fields that the release of the document has. */
function* knownFields<M>(
  { fields }: Group<M>,
  reading: Reading,
): Iterable<string> {
  for (const [name, { since, nowCalled, gone }] of fields) {
    const first = since ? since[reading.standard] : 0;
    const isPast = (nowCalled !== undefined || gone) && isOutdated(reading);
    if (first !== undefined && first <= reading.version && !isPast) {
      yield name;
    }
  }
}

function isOutdated(reading: Reading): boolean {
  return reading.standard === 'odps' || reading.version >= 30_000;
}
