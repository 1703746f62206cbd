import { columnsOf, contractWith } from '../policies/columnsOf';
import { policySide } from '../policies/policySide';
import { sameAnswer } from '../policies/sameAnswer';
import { spectralSide } from '../policies/spectralSide';
import { timeOf } from '../contracts/timeOf';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';

const COLUMNS = 2_000;
const CALLS = { ours: 50, peer: 3 };

/**
 * Rules about columns as policies against the same rules of Spectral. Both begin
 * with the contract in memory and end with a finding for each column that fails.
 */
export const b5: Figure = {
  id: 'B5',
  title: `20 rules for ${COLUMNS} columns against Spectral`,
  goal: 0.02,
  fail: 0.05,
  async run({ rounds, log }) {
    const contract = contractWith(columnsOf(COLUMNS));
    const ours = policySide(contract);
    const peer = await spectralSide(contract);
    log(`B5: both find ${sameAnswer(ours(), await peer())} broken rules`);
    await timeOf(CALLS.ours, ours);
    return [
      await compare({
        name: `20 rules, ${COLUMNS} columns`,
        unit: 'ms',
        rounds,
        log,
        ours: () => timeOf(CALLS.ours, ours),
        peer: () => timeOf(CALLS.peer, peer),
      }),
    ];
  },
};
