import { peakMemory } from '../harness/peakMemory';
import { memoryDatabase } from '../mesh/memoryDatabase';
import { delayWhile, Watched } from './delayWhile';
import { scanRules } from './scanRules';
import { openScoring, ScanTime } from './startScoring';

/** What a process saw that did nothing but scan, twice. */
export interface SeenScans {
  first: Watched<ScanTime>;
  again: Watched<ScanTime>;
  /** The most that the process held since its start, bytes: heap, buffers, database and code. */
  memory: number;
}

/** Started by `scanApart` with the file of a database and the number of policies. */
async function main([file, policies]: string[]): Promise<void> {
  const scoring = await openScoring({
    specs: scanRules(Number(policies)),
    database: memoryDatabase(file),
  });
  const first = await delayWhile(scoring.scan);
  const again = await delayWhile(scoring.scan);
  const memory = peakMemory();
  await scoring.stop();
  const seen: SeenScans = { first, again, memory };
  process.send?.(seen);
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
