import { ReadDocument } from '@meshstage/plugin-data-mesh-common';
import { readDemoDocument } from './readDemoMesh';

/** Documents with a mistake, and the edit of their text that mends it (examples/README.md). */
export const MENDS: Record<string, (text: string) => string> = {
  'energy/iowa-electricity/iowa-electricity.odcs.yaml': text =>
    text.replace(
      /(- id: net_generation\n\s+name:) source\n/,
      '$1 net_generation\n',
    ),
  'population/state-population/state-population.odps.yaml': text =>
    text.replace(
      'id: dp.labour.occupations',
      'id: dp.population.state-population',
    ),
};

/** The same documents as their owners would mend them. */
export function mended(documents: ReadDocument[]): ReadDocument[] {
  return documents.map(document =>
    MENDS[document.path]
      ? readDemoDocument(document.path, MENDS[document.path])
      : document,
  );
}
