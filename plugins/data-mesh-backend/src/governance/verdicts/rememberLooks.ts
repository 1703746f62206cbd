import { Scorecard } from '@meshstage/plugin-data-mesh-common';

/** Whether a scorecard is among the ids of a digest, of whose texts there are few. */
export function rememberLooks({
  id,
}: Scorecard): (scorecards: string | null) => boolean {
  const known = new Map<string | null, boolean>();
  return scorecards => {
    const looks = known.get(scorecards) ?? idsOf(scorecards).includes(id);
    known.set(scorecards, looks);
    return looks;
  };
}

function idsOf(scorecards: string | null): string[] {
  return JSON.parse(scorecards ?? '[]');
}
