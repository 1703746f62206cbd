import { verdict } from '../Verdict';
import { EnumValue, SchemaProperty } from '../../model';
import { compareLeaves, LeafRule } from '../walk/compareLeaves';
import { fieldTrail, Judge } from '../walk/Pair';
import { keyText } from '../walk/Trail';

const MEANING: LeafRule = { is: verdict('M1', 'changed') };
const WORDS: LeafRule = { is: verdict('M2', 'changed') };

/** What is said about allowed values that stay: a label is meaning, the rest are words. */
export const enumWords: Judge<SchemaProperty> = pair => {
  const { before, after, run, name } = pair;
  const old = byValue(before);
  const now = byValue(after);
  const { parent, field } = fieldTrail(pair, 'enumValues');
  for (const [key, was] of old) {
    const is = now.get(key);
    if (is) {
      const { value } = was.entry;
      const trail = {
        parent,
        field,
        key: keyText('value', typeof value === 'string' ? value : key),
        before: was.position,
        after: is.position,
      };
      const { label: oldLabel, ...oldRest } = was.entry;
      const { label, ...rest } = is.entry;
      const data = { name, field: 'enum' };
      const atLabel = { parent: trail, field: 'label' };
      compareLeaves(run, atLabel, oldLabel, label, MEANING, data);
      compareLeaves(run, trail, oldRest, rest, WORDS, data);
    }
  }
};

/** Bare values have no words of their own. */
function byValue({
  enum: values,
  enumValues,
}: SchemaProperty): Map<string, { entry: EnumValue; position: number }> {
  const entries: EnumValue[] = enumValues ?? values.map(value => ({ value }));
  return new Map(
    entries.map((entry, position) => [
      JSON.stringify(entry.value),
      { entry, position },
    ]),
  );
}
