import {
  PolicySubject,
  WaiverDocument,
  waiverState,
} from '@meshstage/plugin-data-mesh-common';

/** Those of waivers that are of one of the judged products and not over. */
export function waiversOf(
  waivers: readonly WaiverDocument[],
  judged: readonly PolicySubject[],
): WaiverDocument[] {
  return waivers.filter(({ product, expires }) =>
    judged.some(
      ({ ref, context: { now } }) =>
        ref?.toLowerCase() === product.toLowerCase() &&
        now !== undefined &&
        waiverState({ decided: 'approved', expires }, Date.parse(now)) ===
          'in-force',
    ),
  );
}
