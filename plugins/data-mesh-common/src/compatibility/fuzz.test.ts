import { load } from 'js-yaml';
import { JsonValue } from '../model';
import { readDocument } from '../read';
import { mutate } from '../read/__fixtures__/mutate';
import { randomOf } from '../read/__fixtures__/random';
import { ruleCases, ruleFolders } from './__testUtils__/ruleCases';
import { Change } from './Change';
import { compareContracts } from './compareContracts';
import { compareProducts } from './compareProducts';
import { placeChanges } from './place/placeChanges';
import { renderChange } from './renderChange';

/** Pairs of documents; with those of the reader's own, a million inputs. */
const RUNS = process.env.MESHSTAGE_LONG ? 400_000 : 4_000;

/** Small documents that together have what the rule table speaks of. */
const BASES = ruleFolders()
  .flatMap(ruleCases)
  .map(({ before, after }) =>
    [before, after].map(text => load(text) as JsonValue),
  );

/** Throws where an answer is none. */
function compareTexts(before: string, after: string): Change[] | undefined {
  const [old, now] = [before, after].map(each => readDocument(each).document);
  let changes: Change[];
  if (old?.kind === 'DataContract' && now?.kind === 'DataContract') {
    changes = compareContracts(old, now);
  } else if (old?.kind === 'DataProduct' && now?.kind === 'DataProduct') {
    changes = compareProducts(old, now);
  } else {
    return undefined;
  }
  const broken = placeChanges(changes, { before, after }).find(
    change =>
      !renderChange(change).reason.endsWith('.') ||
      !(Number(change.at.before.line) > 0) ||
      !(Number(change.at.after.line) > 0),
  );
  if (broken) {
    throw new Error(`no answer: ${JSON.stringify(broken)}`);
  }
  return changes;
}

it('answers for every pair of spoiled documents', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const random = randomOf(seed);
  const spoil = (document: JsonValue) =>
    JSON.stringify(mutate(document, random, random.int(5)), null, 1);
  let compared = 0;
  let found = 0;
  for (let i = 0; i < RUNS; i++) {
    const [before, after] = random.pick(BASES).map(spoil);
    try {
      const changes = compareTexts(before, after);
      compared += changes ? 1 : 0;
      found += changes?.length ? 1 : 0;
    } catch (error) {
      throw new Error(`seed ${seed}, pair ${i}: ${before}\n---\n${after}`, {
        cause: error,
      });
    }
  }
  // Most of what is spoiled a little is read and judged all the same.
  expect(compared).toBeGreaterThan(RUNS / 4);
  expect(found).toBeGreaterThan(RUNS / 5);
}, 1_800_000);
