import fc from 'fast-check';
import { load } from 'js-yaml';
import { JsonValue } from '../model';
import {
  FULL_CONTRACT_2_2,
  FULL_CONTRACT_3_2,
  FULL_PRODUCT_1_1,
} from './__fixtures__/documents.table';
import { lostLeaves } from './__fixtures__/lostLeaves';
import { mutate } from './__fixtures__/mutate';
import { randomOf } from './__fixtures__/random';
import { readDocument } from './readDocument';

const FULL: [string, string][] = [
  ['product 1.1', FULL_PRODUCT_1_1],
  ['contract 3.2', FULL_CONTRACT_3_2],
  ['contract 2.2', FULL_CONTRACT_2_2],
];

const RUNS = process.env.MESHSTAGE_LONG ? 5_000 : 200;

describe('nothing is lost', () => {
  it.each(FULL)('of a %s with every field', (_, text) => {
    expect(lostLeaves(text, readDocument(text).document)).toEqual([]);
  });

  it.each(FULL)('of a %s read by an older release', (name, text) => {
    const older = text.replace(
      /^apiVersion: .*$/m,
      name.startsWith('product') ? 'apiVersion: v0.9.0' : 'apiVersion: v3.0.0',
    );
    expect(lostLeaves(older, readDocument(older).document)).toEqual([]);
  });

  it.each(FULL)('of a spoiled %s', (_, text) => {
    const document = load(text) as JsonValue;
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 12 }),
        (seed, times) => {
          const spoiled = mutate(document, randomOf(seed), times);
          const json = JSON.stringify(spoiled, null, '\t');
          const { document: model } = readDocument(json);
          // Without a model there is only the text, which holds everything.
          expect(model ? lostLeaves(json, model) : []).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('sees a loss', () => {
    expect(lostLeaves('a: 1\nb: x\nc: x', { b: 'x' })).toEqual(['x', '1']);
  });
});
