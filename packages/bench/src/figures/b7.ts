import {
  compareContracts,
  renderChange,
} from '@meshstage/plugin-data-mesh-common';
import { contractOf, contractText } from '../contracts/contractOf';
import { graphqlSide } from '../contracts/graphqlSide';
import { fieldsOf } from '../contracts/schemaEdit';
import { timeOf } from '../contracts/timeOf';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';

const FIELDS = 2_000;
const CALLS = 20;
/** Before the first round, until both sides are compiled. */
const WARM_UP = 50;

/**
 * What lies between two versions of a schema, each change classified and told
 * in words, against a tool that does the same for GraphQL: equal fields, equal
 * edits. Both begin with schemas in memory.
 */
export const b7: Figure = {
  id: 'B7',
  title: `Classified diff of ${FIELDS} fields, 5 % of them changed`,
  goal: 0.4,
  fail: 0.8,
  async run({ rounds, log }) {
    const [before, after] = (['before', 'after'] as const).map(side =>
      contractOf(contractText('1.0.0', fieldsOf(FIELDS, side))),
    );
    const ours = () => compareContracts(before, after).map(renderChange).length;
    const peer = await graphqlSide(FIELDS);
    log(`B7: ours finds ${ours()} changes, the peer ${await peer()}`);
    await timeOf(WARM_UP, ours);
    await timeOf(WARM_UP, peer);
    return [
      await compare({
        name: 'diff against graphql-inspector',
        unit: 'ms',
        rounds,
        log,
        ours: () => timeOf(CALLS, ours),
        peer: () => timeOf(CALLS, peer),
      }),
    ];
  },
};
