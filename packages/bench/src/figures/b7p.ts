import {
  compareContracts,
  placeChanges,
  renderChange,
} from '@meshstage/plugin-data-mesh-common';
import { contractOf, contractText } from '../contracts/contractOf';
import { fieldsOf } from '../contracts/schemaEdit';
import { Figure } from '../harness/Figure';
import { median } from '../harness/median';

const COLUMNS = 10_000;
/** What a pull request check may take for the largest contracts. */
const LIMIT_MS = 1_000;

/**
 * The largest contracts, as models: there is no peer but the limit. What comes
 * before and after (both texts read, changes placed and told) is logged.
 */
export const b7p: Figure = {
  id: 'B7p',
  title: `Comparison of two contracts of ${COLUMNS} columns, in units of ${LIMIT_MS} ms`,
  goal: 1,
  fail: 1,
  async run({ rounds, log }) {
    const before = contractText('1.0.0', fieldsOf(COLUMNS, 'before'));
    const after = contractText('1.1.0', fieldsOf(COLUMNS, 'after'));
    const compared: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const [old, now] = [contractOf(before), contractOf(after)];
      const read = performance.now();
      const changes = compareContracts(old, now);
      compared.push(performance.now() - read);
      const told = placeChanges(changes, { before, after }).map(renderChange);
      const whole = performance.now() - start;
      log(
        `B7p: ${told.length} changes, compared in ${compared[round].toFixed(
          0,
        )} ms, from text to words in ${whole.toFixed(0)} ms`,
      );
    }
    const ours = median(compared);
    return [
      {
        name: `pair of ${COLUMNS} columns, each round once`,
        ratio: ours / LIMIT_MS,
        ours,
        peer: LIMIT_MS,
        unit: 'ms',
      },
    ];
  },
};
