import { rm } from 'node:fs/promises';
import { Figure } from '../harness/Figure';
import { median } from '../harness/median';
import { percentile } from '../harness/percentile';
import { publishProducts } from '../mesh/publishProducts';
import { startRegistry } from '../mesh/startRegistry';
import { timePush } from '../mesh/timePush';
import { writePolicies } from '../policies/writePolicies';

const POLICIES = 50;
const COLUMNS = 50;
const PUSHES = 200;
/** Before the first round, until both are compiled. */
const WARM_UP = 60;
/** Live products, some of which the pushed one reads. */
const LIVE = 10;
/** What nobody who publishes notices. */
const LIMIT_MS = 10;

/**
 * What the gate adds to a publication, from the request to the answer: policies
 * asked, what they need looked up in the store, problems placed and told. One
 * registry has policies and the other has none; they are asked in turns.
 */
export const b4g: Figure = {
  id: 'B4g',
  title: `What ${POLICIES} policies add to the p95 of a publication of ${COLUMNS} columns, in units of ${LIMIT_MS} ms`,
  goal: 1,
  fail: 1,
  async run({ rounds, log }) {
    const folder = await writePolicies(POLICIES);
    const bare = await startRegistry();
    const governed = await startRegistry({
      governance: {
        sources: {
          bench: {
            type: 'files',
            root: folder,
            include: ['*.yaml'],
            level: 'global',
          },
        },
      },
    });
    const sides = [bare, governed].map(registry => ({
      registry,
      governed: registry === governed,
      times: new Array<number>(),
    }));
    const push = async (index: number) => {
      for (const { registry, times, ...side } of sides) {
        times.push(
          await timePush(registry, { index, columns: COLUMNS, ...side }),
        );
      }
    };
    try {
      await governed.trigger('data-mesh-policies-bench');
      for (const { registry } of sides) {
        await publishProducts(registry, LIVE);
      }
      for (let index = 0; index < WARM_UP; index++) {
        await push(LIVE + index);
      }
      const added: number[] = [];
      for (let round = 0; round < rounds; round++) {
        sides.forEach(({ times }) => times.splice(0));
        for (let index = 0; index < PUSHES; index++) {
          await push(LIVE + index);
        }
        const [without, withPolicies] = sides.map(({ times }) =>
          percentile(times, 0.95),
        );
        added.push(withPolicies - without);
        log(
          `B4g: p95 ${withPolicies.toFixed(
            1,
          )} ms with policies, ${without.toFixed(1)} ms without`,
        );
      }
      const ours = median(added);
      return [
        {
          name: `${PUSHES} pushes in turns`,
          ratio: ours / LIMIT_MS,
          ours,
          peer: LIMIT_MS,
          unit: 'ms',
        },
      ];
    } finally {
      await bare.stop();
      await governed.stop();
      await rm(folder, { recursive: true });
    }
  },
};
