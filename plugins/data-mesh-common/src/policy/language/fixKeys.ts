import { itemScope } from '../condition/FieldScope';
import { unknownField } from '../condition/unknownField';
import { JsonObject } from '../../model';
import { formatPath } from '../../read/path';
import { PolicyFix } from './DataPolicy';
import { ItemKind } from './ItemKind';
import { PolicyReading } from './PolicyReading';
import { into, Keys, readMapping } from './readMapping';
import { json, Take, text } from './takes';

/** Fields with values; each keeps its place, for what is found when the items are known. */
const takeSet: Take<JsonObject> = (node, reading) => {
  for (const { key, start } of node.kind === 'map' ? node.entries : []) {
    reading.below(key, () =>
      reading.places.set(reading.path(), reading.place(start)),
    );
  }
  return json(node, reading);
};

const KEYS: Keys<Partial<PolicyFix>> = {
  text: into('text', text(1_000), 'it tells how to mend what fails'),
  set: into('set', takeSet),
};

/** How to mend what fails. */
export const takeFix: Take<PolicyFix> = (node, reading) => {
  const { text: words, set } = readMapping<Partial<PolicyFix>>(
    node,
    {},
    KEYS,
    reading,
  );
  return words === undefined ? undefined : { text: words, ...(set && { set }) };
};

/** Reports fields of a proposal that the items do not have. */
export function reportFix(
  { set = {} }: PolicyFix,
  kind: ItemKind,
  reading: PolicyReading,
): void {
  const scope = itemScope(kind);
  for (const field of Object.keys(set)) {
    if (!scope.spec(field)) {
      const path = formatPath(['spec', 'fix', 'set', field]);
      reading.findAtKey(
        'policy-field-of-item',
        path,
        unknownField(field, kind),
      );
    }
  }
}
