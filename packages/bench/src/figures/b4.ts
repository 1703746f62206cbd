import { columnsOf, contractWith } from '../policies/columnsOf';
import { policySide } from '../policies/policySide';
import { predicateSide } from '../policies/predicateSide';
import { sameAnswer } from '../policies/sameAnswer';
import { timeOf } from '../contracts/timeOf';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';

const COLUMNS = 50;
const CALLS = 1_000;

/**
 * Rules as policies, with counts and the evidence of each column that fails,
 * against the same rules as filter predicates, which only answer yes or no.
 */
export const b4: Figure = {
  id: 'B4',
  title: `Rules of policies for ${COLUMNS} columns against evaluateFilterPredicate`,
  goal: 0.5,
  fail: 1,
  async run({ rounds, log }) {
    const columns = columnsOf(COLUMNS);
    const ours = policySide(contractWith(columns));
    const peer = predicateSide(columns);
    log(`B4: both find ${sameAnswer(ours(), peer())} broken rules`);
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
