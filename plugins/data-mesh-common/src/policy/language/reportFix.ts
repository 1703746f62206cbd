import { JsonValue } from '../../model';
import { formatPath } from '../../read/path';
import { factPlaceOf } from '../../write/patch/fixes/factPlaceOf';
import { itemScope } from '../condition/FieldScope';
import { unknownField } from '../condition/unknownField';
import { keyReader } from '../operators/values/keyReader';
import { readWantedSet } from '../operators/values/readWantedSet';
import { PolicyFix } from './DataPolicy';
import { FieldType } from './FieldType';
import { ItemKind } from './ItemKind';
import { PolicyReading } from './PolicyReading';

/**
 * Reports fields of a proposal that the items do not have, and values that these
 * cannot have; warns of fields for which a document has no room.
 */
export function reportFix(
  { set = {} }: PolicyFix,
  kind: ItemKind,
  reading: PolicyReading,
): void {
  const scope = itemScope(kind);
  for (const [field, value] of Object.entries(set)) {
    const spec = scope.spec(field);
    const path = formatPath(['spec', 'fix', 'set', field]);
    if (!spec) {
      reading.findAtKey('policy-field-of-item', path, () =>
        unknownField(field, kind),
      );
      continue;
    }
    const expected = misfit(value, spec.type);
    if (expected !== undefined) {
      const found = JSON.stringify(value).slice(0, 60);
      const data = { key: field, expected, found };
      reading.findAtKey('policy-value', path, data);
    } else if (!factPlaceOf(kind, field)) {
      reading.findAtKey('policy-fix-unwritten', path, { field, kind });
    }
  }
}

/** What a value should be that does not fit a field; undefined where it does. */
function misfit(value: JsonValue, type: FieldType): string | undefined {
  if (type === 'list' || type === 'objects') {
    return Array.isArray(value) ? undefined : 'a list';
  }
  const read = readWantedSet([value], type);
  if (type === 'any' || !('problem' in read)) {
    return undefined;
  }
  return keyReader(type)?.expected;
}
