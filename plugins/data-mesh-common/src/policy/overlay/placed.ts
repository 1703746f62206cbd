import { JsonObject, Problem } from '../../model';
import { PROBLEM_ROWS } from '../../model/problemRows';
import { DataPolicyOverlay } from '../language/DataPolicy';
import { TextPlace } from '../language/TextPlace';

/** What there is to say about an overlay, before it has a place. */
export interface OverlayFinding {
  code: string;
  /** Of the part, from the root of the document; the nearest part that has a place is taken. */
  path: string;
  at?: TextPlace;
  data: JsonObject;
}

/** A finding about an overlay as a problem of its file. */
export function placed(
  { places }: DataPolicyOverlay,
  { code, path, at, data }: OverlayFinding,
): Problem {
  return {
    code,
    severity: PROBLEM_ROWS.get(code)?.severity ?? 'error',
    path,
    ...(at ?? nearest(places, path)),
    data,
  };
}

function nearest(
  places: ReadonlyMap<string, TextPlace>,
  path: string,
): TextPlace | undefined {
  const place = places.get(path);
  const dot = path.lastIndexOf('.');
  return place ?? (dot < 0 ? undefined : nearest(places, path.slice(0, dot)));
}
