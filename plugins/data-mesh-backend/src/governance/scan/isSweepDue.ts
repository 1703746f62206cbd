import { ScanStateRow } from '../verdicts/verdictRows';

/** Whether all products are to be looked at: other definitions, or it was long ago. */
export function isSweepDue(
  { definitions_hash, swept_at }: ScanStateRow,
  hash: string,
  now: Date,
  everyMs: number,
): boolean {
  return (
    definitions_hash !== hash ||
    swept_at === null ||
    Date.parse(swept_at) + everyMs <= now.getTime()
  );
}
