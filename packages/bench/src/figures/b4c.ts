import { celSide } from '../policies/celSide';
import { columnsOf, contractWith } from '../policies/columnsOf';
import { policySide } from '../policies/policySide';
import { sameAnswer } from '../policies/sameAnswer';
import { timeOf } from '../contracts/timeOf';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';

const COLUMNS = 50;
const CALLS = 1_000;

/**
 * Rules as policies, with counts and the evidence of each column that fails,
 * against the same rules as expressions that cel-js has parsed once.
 */
export const b4c: Figure = {
  id: 'B4c',
  title: `Rules of policies for ${COLUMNS} columns against cel-js`,
  goal: 1,
  fail: 1.5,
  async run({ rounds, log }) {
    const columns = columnsOf(COLUMNS);
    const ours = policySide(contractWith(columns));
    const peer = celSide(columns);
    log(`B4c: both find ${sameAnswer(ours(), peer())} broken rules`);
    await timeOf(CALLS, ours);
    await timeOf(CALLS, peer);
    return [
      await compare({
        name: `20 rules, ${COLUMNS} columns`,
        unit: 'ms',
        rounds,
        log,
        ours: () => timeOf(CALLS, ours),
        peer: () => timeOf(CALLS, peer),
      }),
    ];
  },
};
