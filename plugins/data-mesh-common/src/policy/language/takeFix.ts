import { JsonObject } from '../../model';
import { PolicyFix } from './DataPolicy';
import { into, Keys, readMapping } from './readMapping';
import { json, Take, text, wrong } from './takes';

const MOST_FIELDS = 50;

/** Fields with values; each keeps its place, for what is found when the items are known. */
const takeSet: Take<JsonObject> = (node, reading) => {
  if (node.kind === 'map' && node.entries.length > MOST_FIELDS) {
    return wrong(node, reading, `at most ${MOST_FIELDS} fields`);
  }
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
