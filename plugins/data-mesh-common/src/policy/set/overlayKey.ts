import { DataPolicyOverlay } from '../language/DataPolicy';
import { canonicalJson } from '../overlay/canonicalJson';
import { overlayJson } from '../overlay/overlayJson';

/** The same for the same overlay of a source, in whatever file it stands. */
export function overlayKey(source: string, overlay: DataPolicyOverlay): string {
  return canonicalJson([source, overlayJson(overlay)]);
}
