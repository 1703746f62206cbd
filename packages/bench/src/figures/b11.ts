import { join } from 'node:path';
import { ROOT } from '../browser/root';
import { compare } from '../harness/compare';
import { CaseResult, Figure } from '../harness/Figure';
import { bundleCommandLine } from '../processes/bundleCommandLine';
import { fetchDatacontract } from '../processes/fetchDatacontract';
import { timeProcess } from '../processes/timeProcess';

const FLIGHTS = join(
  ROOT,
  'examples',
  'data-products',
  'flight-operations',
  'flights',
);
const OLD = join(FLIGHTS, 'flights-v1.odcs.yaml');
const NEW = join(FLIGHTS, 'flights-v2.odcs.yaml');

/** What each is asked, in its own words. */
const CASES = [
  { name: 'lint', ours: ['lint', OLD], peer: ['lint', OLD] },
  { name: 'diff', ours: ['diff', OLD, NEW], peer: ['breaking', OLD, NEW] },
];

/** Time of a whole process, from its start to its end. */
export const b11: Figure = {
  id: 'B11',
  title: 'whole process of data-mesh against the Data Contract CLI',
  goal: 0.1,
  fail: 0.2,
  needs: 'Python',
  async run({ rounds, log }) {
    const program = await fetchDatacontract(log);
    const bundle = await bundleCommandLine();
    const results: CaseResult[] = [];
    for (const { name, ours, peer } of CASES) {
      const sides = {
        ours: () => timeProcess(process.execPath, [bundle, ...ours]),
        peer: () => timeProcess(program, peer),
      };
      // Both find their files in the memory of the machine.
      await sides.ours();
      await sides.peer();
      results.push(await compare({ name, unit: 'ms', rounds, log, ...sides }));
    }
    return results;
  },
};
