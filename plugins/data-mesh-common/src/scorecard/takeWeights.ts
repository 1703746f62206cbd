import { takeId } from '../policy/language/policyId';
import { count, Take, wrong } from '../policy/language/takes';

const MOST = 1_000;
const takeWeight = count(MOST, 1);

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
      const weight = takeWeight(value, reading);
      if (id !== undefined && weight !== undefined) {
        weights.set(id, weight);
      }
    });
  }
  return weights;
};
