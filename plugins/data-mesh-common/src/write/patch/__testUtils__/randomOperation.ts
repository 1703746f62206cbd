import { JsonValue } from '../../../model';
import { formatPath, Step } from '../../../read/path';
import { Random } from '../../../read/__fixtures__/random';
import { PatchOperation } from '../PatchOperation';

const VALUES: readonly JsonValue[] = [
  'word',
  'two words',
  '1.0',
  'no',
  'a: b',
  '# no comment',
  'it\'s "so"',
  '- x',
  'two\nlines',
  'lines\nto the end\n',
  ' spaces ',
  'ü \u{1f600}',
  '',
  0,
  -2.5,
  true,
  null,
  [],
  {},
  ['a', 1, [true]],
  { a: 'x', b: ['y', { c: 'z\nz' }] },
  [{ a: 1, b: 'two' }, {}],
];

/** An operation that makes sense for a document; none for an empty one. */
export function randomOperation(
  root: JsonValue,
  random: Random,
): PatchOperation | undefined {
  const places = placesOf(root);
  if (places.length === 0) {
    return undefined;
  }
  const { steps, parent } = random.pick(places);
  const path = formatPath(steps);
  const value = random.pick(VALUES);
  switch (random.int(4)) {
    case 0:
      return { op: 'set', path, value };
    case 1:
      return steps.length === 1 ? undefined : { op: 'remove', path };
    case 2:
      return Array.isArray(parent)
        ? undefined
        : { op: 'rename', path, key: `renamed${random.int(100)}` };
    default:
      return addition(steps, parent, value, random);
  }
}

function addition(
  steps: readonly Step[],
  parent: JsonValue,
  value: JsonValue,
  random: Random,
): PatchOperation {
  const above = steps.slice(0, -1);
  if (Array.isArray(parent)) {
    const path = formatPath([...above, random.int(parent.length + 1)]);
    return { op: 'add', path, value };
  }
  const path = formatPath([...above, `added${random.int(100)}`]);
  const after =
    random.int(2) === 0 ? String(steps[steps.length - 1]) : undefined;
  return { op: 'add', path, value, after };
}

/** Everything that stands somewhere in a document. */
export function placesOf(
  root: JsonValue,
): { steps: Step[]; parent: JsonValue; value: JsonValue }[] {
  const places: { steps: Step[]; parent: JsonValue; value: JsonValue }[] = [];
  const open: { steps: Step[]; value: JsonValue }[] = [
    { steps: [], value: root },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { steps, value: parent } = next;
    const children: [Step, JsonValue][] = Array.isArray(parent)
      ? [...parent.entries()]
      : Object.entries(parent ?? {});
    for (const [step, value] of typeof parent === 'object' ? children : []) {
      places.push({ steps: [...steps, step], parent, value });
      open.push({ steps: [...steps, step], value });
    }
  }
  return places;
}
