import { ChangeSpot } from '../../compatibility';
import { documentPlaces } from '../../compatibility/place/documentPlaces';
import { ReadDocument } from '../Bundle';

/** Places in the text of a document, which is opened when the first is asked for. */
export function placesOf({
  reading,
}: ReadDocument): (path: string) => ChangeSpot {
  let places: ((path: string) => ChangeSpot) | undefined;
  return path => {
    places ??= documentPlaces(reading.text ?? '');
    return places(path);
  };
}
