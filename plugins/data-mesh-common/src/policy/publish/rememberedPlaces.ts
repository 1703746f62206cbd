import { ChangeSpot } from '../../compatibility';
import { ReadDocument } from '../Bundle';
import { placesOf } from '../compare/placesOf';

type Places = (path: string) => ChangeSpot;

/** Each text is opened and each place found once, however many policies find something there. */
export function rememberedPlaces(): (read: ReadDocument) => Places {
  const known = new Map<ReadDocument, Places>();
  return read => {
    const places = known.get(read) ?? remembered(placesOf(read));
    known.set(read, places);
    return places;
  };
}

function remembered(places: Places): Places {
  const known = new Map<string, ChangeSpot>();
  return path => {
    const spot = known.get(path) ?? places(path);
    known.set(path, spot);
    return spot;
  };
}
