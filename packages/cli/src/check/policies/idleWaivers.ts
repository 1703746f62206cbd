import {
  PolicySubject,
  PolicyVerdict,
  WaiverDocument,
} from '@meshstage/plugin-data-mesh-common';

/** A product that was judged, and what its policies say. */
export interface JudgedProduct {
  subject: PolicySubject;
  verdicts: readonly PolicyVerdict[];
}

/**
 * Waivers that exempt nothing of what they are for: the policy is not asked here,
 * nothing that they name fails, or there is nothing of that name. A misspelt one
 * looks like any other.
 */
export function idleWaivers(
  waivers: readonly WaiverDocument[],
  judged: readonly JudgedProduct[],
): WaiverDocument[] {
  return waivers.filter(
    waiver =>
      !judged.some(
        ({ subject, verdicts }) =>
          subject.ref?.toLowerCase() === waiver.product.toLowerCase() &&
          verdicts.some(verdict => isWaivedBy(verdict, waiver)),
      ),
  );
}

function isWaivedBy(
  { policy, counts, evidence }: PolicyVerdict,
  waiver: WaiverDocument,
): boolean {
  if (policy !== waiver.policy) {
    return false;
  }
  const { column, expires, reason } = waiver;
  const waived = evidence.filter(({ outcome }) => outcome === 'waived');
  // What there was no room for may be what the waiver is for.
  return (
    waived.length < counts.waived ||
    waived.some(
      ({ path, key, waiver: by }) =>
        by?.expires === expires &&
        by.reason === reason &&
        (column === undefined || path === column || key === column),
    )
  );
}
