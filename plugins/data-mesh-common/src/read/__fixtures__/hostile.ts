import { JsonValue } from '../../model';
import { aliases } from './hostile/aliases';
import { depths } from './hostile/depths';
import { encodings } from './hostile/encodings';
import { forms } from './hostile/forms';
import { HostileKind } from './hostile/kind';
import { noise } from './hostile/noise';
import { sizes } from './hostile/sizes';
import { spoiled } from './hostile/spoiled';
import { texts } from './hostile/texts';
import { values } from './hostile/values';

export type { HostileKind } from './hostile/kind';

/**
 * Hostile documents of all kinds, the same list in the same order each time.
 * `documents` are sound ones that are spoiled here.
 */
export function hostileKinds(documents: readonly JsonValue[]): HostileKind[] {
  return [
    ...sizes(),
    ...depths(),
    ...aliases(),
    ...forms(),
    ...encodings(),
    ...texts(),
    ...values(),
    ...spoiled(documents, 400),
    ...noise(400),
  ];
}
