import { JsonValue } from '../../../model';
import { mutate } from '../mutate';
import { HostileKind, kind } from './kind';

/** Documents with every field, spoiled; seeds make them anew in each run. */
export function spoiled(
  documents: readonly JsonValue[],
  times: number,
): HostileKind[] {
  return Array.from({ length: times }, (_, i) =>
    kind(`spoiled document ${i}`, random =>
      JSON.stringify(
        mutate(documents[i % documents.length], random, 1 + random.int(30)),
      ),
    ),
  );
}
