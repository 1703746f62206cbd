import { takeId } from '../policy/language/policyId';
import { listOf, Take } from '../policy/language/takes';
import { reportEmpty } from './reportEmpty';

const MOST_POLICIES = 200;

/** An id that keeps its place, for what is found when all of them are known. */
const takePlacedId: Take<string> = (node, reading) => {
  const id = takeId(node, reading);
  reading.places.set(reading.path(), reading.place(node.start));
  return id;
};

const takeIds = listOf(takePlacedId, MOST_POLICIES);

/** Ids of policies, at least one; the same twice is for {@link checkPolicies} to find. */
export const takePolicies: Take<string[]> = (node, reading) => {
  if (reportEmpty(node, reading, 'policies')) {
    return undefined;
  }
  // One value stands for a list of one, and is found as such.
  return takeIds(
    node.kind === 'scalar'
      ? { kind: 'list', items: [node], start: node.start }
      : node,
    reading,
  );
};
