import { formatPath, parsePath } from '../../read/path';
import { openDocument } from '../../read/openDocument';
import { ChangeSpot } from '../Change';
import { ModelPlaces } from './ModelPlaces';

/**
 * Finds paths of the model in the text of their document: the path in the words
 * of the document with line and column, or those of the innermost part that is
 * there. Of a text that cannot be parsed nothing is known but the path.
 *
 * @public
 */
export function documentPlaces(text: string): (path: string) => ChangeSpot {
  return placesInTree(openDocument(text));
}

/** As {@link documentPlaces}, in a document that is open. */
export function placesInTree(
  opened: ReturnType<typeof openDocument>,
): (path: string) => ChangeSpot {
  if (!opened) {
    return path => ({ path });
  }
  const places = new ModelPlaces(opened.root);
  return path => {
    const { offset, steps } = places.placeOf(parsePath(path) ?? []);
    return { path: formatPath(steps), ...opened.lines.place(offset) };
  };
}
