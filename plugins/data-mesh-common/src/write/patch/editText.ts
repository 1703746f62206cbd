import { Step } from '../../read/path';
import { addToBlock } from './edits/addToBlock';
import { addToFlow } from './edits/addToFlow';
import { Edit, withEdits } from './edits/Edit';
import { removeFromBlock } from './edits/removeFromBlock';
import { removeFromFlow } from './edits/removeFromFlow';
import { renameKey } from './edits/renameKey';
import { setValue } from './edits/setValue';
import { entryAt, findPlace, Place } from './findPlace';
import { PatchOperation } from './PatchOperation';
import { isRefusal, Refusal, refuse } from './Refusal';
import { isList } from './source/entries';
import { Lines } from './source/Lines';
import { habitsOf, Source } from './source/Source';
import { rootOf } from './source/tokens';

/**
 * Changes the characters that an operation names, and no others.
 *
 * @param style - `owner` writes a new value as the rest of the text is written,
 *   `json` in the form that is the same everywhere
 */
export function editText(
  text: string,
  steps: readonly Step[],
  operation: PatchOperation,
  style: 'owner' | 'json',
): { text: string } | Refusal {
  const root = rootOf(text);
  if (!root) {
    return refuse('patch-unusual-form');
  }
  const place = findPlace(root, steps);
  if (isRefusal(place)) {
    return place;
  }
  const habits = habitsOf(text, root);
  const source = {
    lines: new Lines(text),
    habits: style === 'json' ? { ...habits, json: true } : habits,
  };
  const step = steps[steps.length - 1];
  const edits =
    operation.op === 'add'
      ? addEdits(source, place, step, operation)
      : entryEdits(source, place, step, operation);
  return Array.isArray(edits) ? { text: withEdits(text, edits) } : edits;
}

function addEdits(
  source: Source,
  { collection, entries }: Place,
  step: Step,
  { value, after }: PatchOperation & { op: 'add' },
): Edit[] | Refusal {
  // A block with nothing in it that is known is one of `?` alone.
  const isBare = collection.type !== 'flow-collection' && entries.length === 0;
  if (isBare || entries.some(({ unusual }) => unusual)) {
    return refuse('patch-unusual-form');
  }
  const sibling = entries.findIndex(
    ({ key }) => key !== undefined && key === after,
  );
  const index = sibling < 0 ? entries.length : sibling + 1;
  const [at, added] = isList(collection)
    ? [Number(step), { value }]
    : [index, { key: String(step), value }];
  // The parser of the tokens may see fewer entries than the reader does.
  if (at > entries.length) {
    return refuse('patch-unusual-form');
  }
  return collection.type === 'flow-collection'
    ? addToFlow(source, collection, entries, at, added)
    : addToBlock(source, entries, at, added);
}

function entryEdits(
  source: Source,
  place: Place,
  step: Step,
  operation: Exclude<PatchOperation, { op: 'add' }>,
): Edit[] | Refusal {
  const entry = entryAt(place, step);
  if (isRefusal(entry)) {
    return entry;
  }
  const { collection, entries } = place;
  if (operation.op === 'set') {
    return setValue(source, collection, entry, operation.value);
  }
  if (operation.op === 'rename') {
    return entry.keyToken
      ? renameKey(source, entry.keyToken, operation.key)
      : refuse('patch-unusual-form');
  }
  const index = entries.indexOf(entry);
  if (collection.type === 'flow-collection') {
    return removeFromFlow(source, entries, index);
  }
  if (entries.length > 1) {
    return removeFromBlock(source, entries, index);
  }
  // Without its only entry a block would read as null.
  const { holder } = place;
  return holder
    ? setValue(
        source,
        holder.place.collection,
        holder.entry,
        isList(collection) ? [] : {},
      )
    : refuse('patch-unusual-form');
}
