import type {
  LineageNeighbour,
  ProductLineage,
} from '@meshstage/plugin-data-mesh-common';
import { scaleOf } from './scale';
import { hostileTexts, subjects } from './words.table';

/** Products, and systems outside of the mesh, at the other end of ports. */
export function neighboursOf(
  direction: 'up' | 'down',
  state: string,
  count: number,
): LineageNeighbour[] {
  return Array.from({ length: count }, (_, i) => {
    const subject = subjects[i % subjects.length].toLowerCase();
    const title =
      state === 'hostile'
        ? hostileTexts[i % hostileTexts.length]
        : `${direction === 'up' ? 'Raw' : 'Reported'} ${subject} ${i + 1}`;
    return i % 4 === 3
      ? { kind: 'external', title, port: subject }
      : {
          kind: 'product',
          ref: `dataproduct:flights/${direction}-${subject}-${i + 1}`,
          title,
          port: subject,
          contractId: `urn:contract:${subject}`,
          version: '1.0.0',
        };
  });
}

/** One hop each way. */
export function theLineage(state: string): ProductLineage {
  const { neighbours } = scaleOf(state);
  return {
    ref: 'dataproduct:flights/daily-flights',
    upstream: neighboursOf('up', state, neighbours),
    downstream: neighboursOf('down', state, neighbours),
  };
}
