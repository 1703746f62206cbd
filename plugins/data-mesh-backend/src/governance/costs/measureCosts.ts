import { performance } from 'node:perf_hooks';
import {
  CompiledPolicySet,
  policiesFor,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { createPause } from '../scan/createPause';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';
import { judgeSubject } from '../verdicts/judgeSubject';
import { compileAlone } from '../verdicts/storedPolicy';
import { readSample, Sampled } from './readSample';
import { storeCosts } from './storeCosts';

/** The first time pays for what all of them share; the last one is told. */
const TIMES = 3;

/**
 * Measures how long each policy in force takes for a product, each alone, on a
 * few products: apart from the scan, which so has nothing to measure.
 */
export async function measureCosts(options: {
  knex: Knex;
  definitions: GovernanceDefinitions;
  now: () => Date;
  /** Milliseconds from any beginning. */
  elapsed?: () => number;
}): Promise<void> {
  const { knex, definitions, now } = options;
  const { elapsed = () => performance.now() } = options;
  const current = await definitions.current();
  if (!current) {
    return;
  }
  const at = now().toISOString();
  const sample = await readSample({ knex, now: at });
  if (sample.length === 0) {
    return;
  }
  const { set } = current;
  const alone = new Map<string, CompiledPolicySet>();
  const pause = createPause();

  async function measure({ subject, context }: Sampled, costs: Costs) {
    for (const effective of policiesFor(set, context.domain)) {
      const { policy, revision } = effective;
      const compiled = alone.get(revision) ?? compileAlone(effective);
      alone.set(revision, compiled);
      const start = elapsed();
      judgeSubject(compiled, subject, context);
      add(costs, policy.id, elapsed() - start);
      await pause();
    }
  }

  let costs: Costs = new Map();
  for (let time = 0; time < TIMES; time += 1) {
    costs = new Map();
    for (const sampled of sample) {
      await measure(sampled, costs);
    }
  }
  await storeCosts({ knex, at, costs: averages(costs) });
}

type Costs = Map<string, { total: number; products: number }>;

function add(costs: Costs, id: string, milliseconds: number): void {
  const { total, products } = costs.get(id) ?? { total: 0, products: 0 };
  costs.set(id, { total: total + milliseconds, products: products + 1 });
}

/** Microseconds per product, by the id of the policy. */
function averages(costs: Costs): Map<string, number> {
  return new Map(
    [...costs].map(([id, { total, products }]) => [
      id,
      (total * 1_000) / products,
    ]),
  );
}
