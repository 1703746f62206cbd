import { ScanStateRow } from '../verdicts/verdictRows';

/** What nobody is told of, such as another owner in the catalog, is seen by then. */
const SWEEP_EVERY_MS = 60 * 60_000;

/** Whether all products are to be looked at: other definitions, or it was long ago. */
export function isSweepDue(
  { definitions_hash, swept_at }: ScanStateRow,
  hash: string,
  now: Date,
): boolean {
  return (
    definitions_hash !== hash ||
    swept_at === null ||
    Date.parse(swept_at) + SWEEP_EVERY_MS <= now.getTime()
  );
}
