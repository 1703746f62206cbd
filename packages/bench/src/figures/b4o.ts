import { timeOf } from '../contracts/timeOf';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';
import { COLUMN_RULES } from '../policies/columnRules.table';
import { columnsOf, contractWith } from '../policies/columnsOf';
import { opaSide } from '../policies/opaSide';
import { sameColumns } from '../policies/sameColumns';
import { verdictSide } from '../policies/verdictSide';
import { fetchOpa } from '../processes/fetchOpa';

const COLUMNS = 50;
const CALLS = 1_000;
/** One of each way to say a rule; columns break every one of them. */
const RULES = [0, 4, 10, 13, 19].map(index => COLUMN_RULES[index]);

/**
 * Rules as policies against the same rules in Rego, each evaluated by its own
 * engine over a contract in memory: time of one evaluation.
 */
export const b4o: Figure = {
  id: 'B4o',
  title: `${RULES.length} rules for ${COLUMNS} columns, beside OPA`,
  shownOnly:
    'OPA is another language in a process of its own, and the way to it is not counted',
  needs: 'Go',
  async run({ rounds, log }) {
    const program = await fetchOpa(log);
    const contract = contractWith(columnsOf(COLUMNS));
    const ours = verdictSide(contract, RULES);
    const peer = await opaSide(program, RULES, contract);
    try {
      const broken = sameColumns(ours(), await peer.broken());
      log(`B4o: both find ${broken} broken rules, in the same columns`);
      await timeOf(CALLS, ours);
      return [
        await compare({
          name: `${RULES.length} rules, ${COLUMNS} columns`,
          unit: 'ms',
          rounds,
          log,
          ours: () => timeOf(CALLS, ours),
          peer: peer.time,
        }),
      ];
    } finally {
      await peer.stop();
    }
  },
};
