import { join } from 'node:path';
import { ROOT } from '../browser/root';
import { compare } from '../harness/compare';
import { CaseResult, Figure } from '../harness/Figure';
import { bundleCommandLine } from '../processes/bundleCommandLine';
import { findNode20 } from '../processes/findNode20';
import { timeProcess } from '../processes/timeProcess';

const SMALL = join(
  ROOT,
  'packages/cli/scenarios/readme/orders-1.4.0.odcs.yaml',
);

/** Starts of which the quickest is one value: what else runs only adds to it. */
const STARTS = 5;

async function fastest(run: () => Promise<number>): Promise<number> {
  let best = Infinity;
  for (let start = 0; start < STARTS; start++) {
    best = Math.min(best, await run());
  }
  return best;
}

/** Each with the milliseconds after which a person begins to wait. */
const CASES = [
  { name: '--help', args: ['--help'], budget: 300 },
  { name: 'lint of a small file', args: ['lint', SMALL], budget: 600 },
];

/** How long the command line takes to start, without npm around it. */
export const b11s: Figure = {
  id: 'B11s',
  title: 'start of data-mesh against 300 and 600 ms',
  goal: 1,
  fail: 1,
  async run({ rounds, log }) {
    const bundle = await bundleCommandLine();
    const oldest = findNode20();
    const nodes = [
      { node: process.execPath, suffix: '' },
      ...(oldest ? [{ node: oldest, suffix: ', Node 20' }] : []),
    ];
    const results: CaseResult[] = [];
    for (const { node, suffix } of nodes) {
      for (const { name, args, budget } of CASES) {
        results.push(
          await compare({
            name: name + suffix,
            unit: 'ms',
            rounds,
            log,
            ours: () => fastest(() => timeProcess(node, [bundle, ...args])),
            peer: async () => budget,
          }),
        );
      }
    }
    return results;
  },
};
