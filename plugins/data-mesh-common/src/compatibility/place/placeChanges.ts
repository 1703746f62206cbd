import { openDocument } from '../../read/openDocument';
import { parsePath } from '../../read/path';
import { Change, ChangeSpot } from '../Change';
import { ModelPlaces } from './ModelPlaces';

/**
 * Gives changes their lines and columns in the texts that were compared; where
 * nothing stands on a side, those of the innermost part that does. A text that
 * is not given, or cannot be parsed, leaves its side without.
 *
 * @public
 */
export function placeChanges(
  changes: readonly Change[],
  texts: { before?: Uint8Array | string; after?: Uint8Array | string },
): Change[] {
  const before = placesOf(texts.before);
  const after = placesOf(texts.after);
  return changes.map(change => ({
    ...change,
    at: { before: before(change.at.before), after: after(change.at.after) },
  }));
}

function placesOf(
  content: Uint8Array | string | undefined,
): (spot: ChangeSpot) => ChangeSpot {
  const opened = content === undefined ? undefined : openDocument(content);
  if (!opened) {
    return spot => spot;
  }
  const places = new ModelPlaces(opened.root);
  return ({ path }) => {
    const { offset } = places.placeOf(parsePath(path) ?? []);
    return { path, ...opened.lines.place(offset) };
  };
}
