import { memoryDatabase } from './mesh/memoryDatabase';
import { productRules } from './scorecards/productRules.table';
import { startScoring } from './scorecards/startScoring';
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
async function main() {
  const rules = productRules(Number(process.argv[2] ?? 9));
  const scoring = await startScoring({
    products: 2000,
    columns: Number(process.argv[3] ?? 20),
    specs: rules.map(({ assert }) => ({ assert })),
    database: memoryDatabase(),
  });
  await scoring.scan();
  const s = new Session();
  s.connect();
  await s.post('Profiler.enable');
  await s.post('Profiler.start');
  for (let i = 0; i < 3; i++) {
    await scoring.forget();
    const c = process.cpuUsage();
    const r = await scoring.scan();
    const d = process.cpuUsage(c);
    process.stderr.write(`took ${r.took} cpu ${(d.user + d.system) / 1000}\n`);
  }
  const c = process.cpuUsage();
  await scoring.scan();
  const d = process.cpuUsage(c);
  process.stderr.write(`again cpu ${(d.user + d.system) / 1000}\n`);
  const { profile } = await s.post('Profiler.stop');
  writeFileSync('/tmp/s6/verdicts-prof/p.cpuprofile', JSON.stringify(profile));
  process.exit(0);
}
main();
