import { takeId } from '../policy/language/policyId';
import { count, Take, wrong } from '../policy/language/takes';

const MOST = 1_000;
const takeCount = count(MOST);

/** Weights by the ids of policies: whole numbers, so that their sum is the same in every order. */
export const takeWeights: Take<Map<string, number>> = (node, reading) => {
  if (node.kind !== 'map') {
    return wrong(node, reading, 'a mapping of policies to their weights');
  }
  const weights = new Map<string, number>();
  for (const { key, start, node: value } of node.entries) {
    reading.below(key, () => {
      reading.places.set(reading.path(), reading.place(start));
      const id = takeId(
        { kind: 'scalar', value: key, text: key, start },
        reading,
      );
      const weight = takeCount(value, reading);
      if (weight === 0) {
        wrong(value, reading, `a whole number from 1 to ${MOST}`);
      }
      if (id !== undefined && weight) {
        weights.set(id, weight);
      }
    });
  }
  return weights;
};
