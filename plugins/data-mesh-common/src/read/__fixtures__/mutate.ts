import { JsonObject, JsonValue } from '../../model';
import { Random } from './random';

interface Place {
  parent: JsonValue[] | JsonObject;
  key: number | string;
}

/** Every place of a document that holds something. */
function placesOf(root: JsonValue): Place[] {
  const places: Place[] = [];
  const open: JsonValue[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === null || typeof next !== 'object') {
      continue;
    }
    const parent = next;
    const keys = Array.isArray(parent) ? parent.keys() : Object.keys(parent);
    for (const key of keys) {
      places.push({ parent, key });
      open.push(valueAt({ parent, key }));
    }
  }
  return places;
}

function valueAt({ parent, key }: Place): JsonValue {
  return (parent as { [key: string | number]: JsonValue })[key];
}

/**
 * Spoils a document in some places: other types, other keys, things left out,
 * added or doubled. What it adds is unlike everything else in it, so that it
 * can be found again.
 */
export function mutate(
  document: JsonValue,
  random: Random,
  times: number,
): JsonValue {
  const root = JSON.parse(JSON.stringify(document)) as JsonValue;
  for (let i = 0; i < times; i++) {
    const places = placesOf(root);
    if (places.length > 0) {
      spoil(random.pick(places), random, 7_000_000 + i * 100);
    }
  }
  return root;
}

function spoil(place: Place, random: Random, mark: number): void {
  const { parent, key } = place;
  switch (random.int(6)) {
    case 0:
      put(place, strange(random, mark));
      break;
    case 1:
      put(place, `text-${mark}`);
      break;
    case 2:
      remove(place);
      break;
    case 3:
      if (!Array.isArray(parent)) {
        const value = valueAt(place);
        remove(place);
        parent[`${key}${mark}`] = value;
      }
      break;
    case 4:
      if (Array.isArray(parent)) {
        parent.push(strange(random, mark));
      } else {
        parent[`added${mark}`] = strange(random, mark);
      }
      break;
    default:
      put(place, [valueAt(place)]);
  }
}

function strange(random: Random, mark: number): JsonValue {
  return random.pick<JsonValue>([
    mark,
    mark + 0.5,
    `text-${mark}`,
    [`item-${mark}`, mark + 1],
    { [`key-${mark}`]: `value-${mark}` },
    [[`deep-${mark}`]],
    [{ name: `name-${mark}` }],
    { name: `name-${mark}`, properties: [{ name: mark + 2 }] },
    true,
    false,
    null,
    '',
    [],
    {},
  ]);
}

function put({ parent, key }: Place, value: JsonValue): void {
  (parent as { [key: string | number]: JsonValue })[key] = value;
}

function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
  } else {
    delete parent[key];
  }
}
