import { ChangeSpot } from '../../compatibility';
import { placesInTree } from '../../compatibility/place/documentPlaces';
import { openReading } from '../../read/openReading';
import { ReadDocument } from '../Bundle';

/** Places in the text of a document, which is opened when the first is asked for. */
export function placesOf({
  reading,
}: ReadDocument): (path: string) => ChangeSpot {
  let places: ((path: string) => ChangeSpot) | undefined;
  return path => {
    places ??= placesInTree(openReading(reading));
    return places(path);
  };
}
