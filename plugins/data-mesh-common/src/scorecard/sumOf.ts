import { Outcome } from '../policy/verdict/PolicyVerdict';
import { noOutcomes } from './noOutcomes';
import { RollUp, ScoredProduct } from './RollUp';
import { Scorecard } from './Scorecard';
import { shareOf } from './shareOf';

const OUTCOMES: readonly Outcome[] = [
  'pass',
  'fail',
  'waived',
  'error',
  'not-evaluated',
  'not-applicable',
];

/** One roll-up of all products given. */
export function sumOf(
  { levels }: Scorecard,
  key: string,
  products: readonly ScoredProduct[],
): RollUp {
  const atLevel = levels.map(() => 0);
  const state = { reached: 0, none: 0, unknown: 0 };
  const weight = { pass: 0, applicable: 0 };
  const counts = noOutcomes();
  let waived = 0;
  for (const { score } of products) {
    const { level } = score;
    state[level.state] += 1;
    if (level.state === 'reached') {
      atLevel[level.index] += 1;
      waived += score.waived > 0 ? 1 : 0;
    }
    weight.pass += score.weight.pass;
    weight.applicable += score.weight.applicable;
    for (const outcome of OUTCOMES) {
      counts[outcome] += score.counts[outcome];
    }
  }
  return {
    key,
    products: products.length,
    levels: levels.map(({ name }, i) => ({ name, products: atLevel[i] })),
    none: state.none,
    unknown: state.unknown,
    waived,
    counts,
    weight,
    ...shareOf(weight),
  };
}
