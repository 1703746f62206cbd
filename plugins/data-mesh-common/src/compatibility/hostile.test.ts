import fc from 'fast-check';
import { load } from 'js-yaml';
import { DataContract, JsonValue } from '../model';
import { readDocument } from '../read';
import {
  FULL_CONTRACT_2_2,
  FULL_CONTRACT_3_2,
} from '../read/__fixtures__/documents.table';
import { mutate } from '../read/__fixtures__/mutate';
import { randomOf } from '../read/__fixtures__/random';
import { compareTexts, modelOf, summary } from './__testUtils__/ruleCases';
import { Change } from './Change';
import { compareContracts } from './compareContracts';
import { placeChanges } from './place/placeChanges';
import { renderChange } from './renderChange';

const RUNS = process.env.MESHSTAGE_LONG ? 10_000 : 100;

const FULL: [string, string][] = [
  ['3.2', FULL_CONTRACT_3_2],
  ['2.2', FULL_CONTRACT_2_2],
];

/** What is found in a text that may have been spoiled beyond reading. */
function bothWays(
  original: DataContract,
  text: string,
  spoiledText: string,
): Change[] {
  const spoiled = readDocument(spoiledText).document;
  if (spoiled?.kind !== 'DataContract') {
    return [];
  }
  return [
    ...placeChanges(compareContracts(original, spoiled), {
      before: text,
      after: spoiledText,
    }),
    ...placeChanges(compareContracts(spoiled, original), {
      before: spoiledText,
      after: text,
    }),
  ];
}

describe('comparison of what strangers write', () => {
  it.each(FULL)('answers for a spoiled contract %s, both ways', (_, text) => {
    const original = modelOf(text) as DataContract;
    const document = load(text) as JsonValue;
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 12 }),
        (seed, times) => {
          const json = JSON.stringify(
            mutate(document, randomOf(seed), times),
            null,
            1,
          );
          for (const change of bothWays(original, text, json)) {
            expect(renderChange(change).reason).toMatch(/\.$/);
            expect(change.at.before.line).toBeGreaterThan(0);
            expect(JSON.parse(JSON.stringify(change))).toEqual(change);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('finds places under the words of ODCS 2', () => {
    const before = FULL_CONTRACT_2_2;
    const line =
      before.split('\n').findIndex(each => /isNullable: /.test(each)) + 1;
    const after = before.replace(
      /isNullable: (true|false)/,
      (__, was: string) => `isNullable: ${was === 'true' ? 'false' : 'true'}`,
    );
    const found = compareTexts(before, after).map(summary);
    expect(found).toHaveLength(1);
    expect(found[0].at.after).toMatch(new RegExp(`^${line}:`));
  });

  it('shows no password', () => {
    const text = (password: string) => `apiVersion: v3.2.0
kind: DataContract
id: x
version: 1.0.0
status: active
servers:
  - { server: a, type: custom, password: ${password} }
  - { server: ${password}b, type: custom, password: ${password} }
`;
    const changes = compareTexts(text('hunter2'), text('swordfish'));
    expect(changes.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'S4b /servers[server=a]/password',
      'S4a /servers[server=hunter2b]',
      'S5 /servers[server=swordfishb]',
    ]);
    const values = changes.map(change => [change.before, change.after]);
    expect(JSON.stringify(values)).not.toMatch(/"(?:hunter2|swordfish)"/);
  });
});
