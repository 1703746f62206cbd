import { writeFileSync } from 'node:fs';

const DAY_MS = 86_400_000;

/** Puts the clock of the portal under test ahead by days; 0 gives it back its own. */
export function turnClock(days: number): void {
  const file = process.env.MESHSTAGE_DEMO_CLOCK;
  if (!file) {
    throw new Error(
      'Set MESHSTAGE_DEMO_CLOCK to the file that the portal under test reads its clock from; this test writes to it.',
    );
  }
  writeFileSync(file, String(days * DAY_MS));
}
