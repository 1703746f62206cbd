import { Step } from '../../read/path';
import { isRefusal, Refusal, refuse } from './Refusal';
import {
  Collection,
  entriesOf,
  Entry,
  isCollection,
  isList,
} from './source/entries';
import { ValueToken } from './source/tokens';

/** The collection that an operation works in. */
export interface Place {
  collection: Collection;
  entries: Entry[];
  /** The entry that holds the collection, with the place of that entry; absent at the root. */
  holder?: { place: Place; entry: Entry };
}

/** The collection that holds, or is to hold, what a path names. */
export function findPlace(
  root: ValueToken,
  steps: readonly Step[],
): Place | Refusal {
  let place: Place | Refusal = placeOf(root);
  for (const step of steps.slice(0, -1)) {
    if (isRefusal(place)) {
      return place;
    }
    const entry = entryAt(place, step);
    if (isRefusal(entry)) {
      return entry;
    }
    place = placeOf(entry.value, { place, entry });
  }
  return place;
}

/**
 * The entry of a step. What the model has and the text has not was merged into
 * it. Of a key that stands there twice, some readers take the first and others
 * the last.
 */
export function entryAt(
  { collection, entries }: Place,
  step: Step,
): Entry | Refusal {
  const [entry, twin] = isList(collection)
    ? [entries[Number(step)]]
    : entries.filter(({ key }) => key === String(step));
  if (!entry) {
    return refuse('patch-shared-value');
  }
  return entry.unusual || twin ? refuse('patch-unusual-form') : entry;
}

function placeOf(
  token: ValueToken | undefined,
  holder?: Place['holder'],
): Place | Refusal {
  if (token?.type === 'alias') {
    return refuse('patch-shared-value');
  }
  return isCollection(token)
    ? { collection: token, entries: entriesOf(token), holder }
    : refuse('patch-unusual-form');
}
