import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compareContracts } from '@meshstage/plugin-data-mesh-common';
import { contractOf, contractText } from '../contracts/contractOf';
import { fieldsOf } from '../contracts/schemaEdit';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';

const COLUMNS = 10_000;
const FEW = 2_000;

/** Memory of a comparison grows with the columns, and not faster. */
export const b7m: Figure = {
  id: 'B7m',
  title: `Memory per column of a comparison, ${COLUMNS} columns against ${FEW}`,
  goal: 1.1,
  fail: 1.25,
  async run({ rounds, log }) {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    // What others have left behind goes only once the process had a turn.
    const collect = async () => {
      gc();
      await setImmediate();
      gc();
    };
    const perColumn = (columns: number) => async () => {
      const [before, after] = (['before', 'after'] as const).map(side =>
        contractText('1.0.0', fieldsOf(columns, side)),
      );
      await collect();
      const start = process.memoryUsage().heapUsed;
      const models = [contractOf(before), contractOf(after)] as const;
      const changes = compareContracts(...models);
      await collect();
      const used = process.memoryUsage().heapUsed - start;
      // Whatever is measured has to be alive until here.
      return used / columns / (models.length > 0 && changes.length > 0 ? 1 : 0);
    };
    // What is made once, at the first call, belongs to no column.
    await perColumn(COLUMNS)();
    return [
      await compare({
        name: 'two models with their changes',
        unit: 'bytes',
        rounds,
        log,
        ours: perColumn(COLUMNS),
        peer: perColumn(FEW),
      }),
    ];
  },
};
