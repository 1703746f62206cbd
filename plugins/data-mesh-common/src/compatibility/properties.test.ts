import fc from 'fast-check';
import { DataContract, SchemaProperty } from '../model';
import { applyChanges } from './__testUtils__/applyChanges';
import { arbitraryContract, valueSet } from './__testUtils__/arbitraryContract';
import { clone } from './__testUtils__/mutations';
import { Change, Grade } from './Change';
import { compareContracts } from './compareContracts';
import { judgeVersions } from './judge/judgeVersions';

const RUNS = { numRuns: process.env.MESHSTAGE_LONG ? 20_000 : 150 };

const pair = fc.tuple(arbitraryContract, arbitraryContract);

const withoutOrder = (changes: readonly Change[]) =>
  changes.filter(({ rule }) => rule !== 'F7');

/** What is found, whatever stands where. */
const found = (changes: readonly Change[]) =>
  withoutOrder(changes)
    .map(({ rule, path, history, consumers, producer }) =>
      [rule, path, history, consumers, producer].join(' '),
    )
    .sort();

function reversed(contract: DataContract): DataContract {
  return {
    ...contract,
    tags: [...contract.tags].reverse(),
    roles: [...contract.roles].reverse(),
    sla: [...contract.sla].reverse(),
    schema: [...contract.schema].reverse().map(object => ({
      ...object,
      tags: [...object.tags].reverse(),
      properties: [...object.properties].reverse().map(property => ({
        ...property,
        enum: [...property.enum].reverse(),
        tags: [...property.tags].reverse(),
      })),
    })),
  };
}

const SEVERITY: Grade[] = ['ok', 'review', 'break'];
const worst = (grades: Grade[]) =>
  SEVERITY[Math.max(0, ...grades.map(grade => SEVERITY.indexOf(grade)))];

describe('compareContracts', () => {
  it('finds nothing between a contract and itself', () => {
    fc.assert(
      fc.property(arbitraryContract, contract => {
        expect(compareContracts(contract, clone(contract))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('tells all: doing what it says to the old gives the new', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const applied = applyChanges(a, compareContracts(a, b));
        expect(withoutOrder(compareContracts(applied, b))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('finds the same in whatever order sets are written', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const straight = found(compareContracts(a, b));
        expect(found(compareContracts(a, reversed(b)))).toEqual(straight);
        expect(found(compareContracts(reversed(a), b))).toEqual(straight);
      }),
      RUNS,
    );
  });

  it('names each place once, and none inside of another', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const paths = compareContracts(a, b).map(({ path }) => path);
        const known = new Set(paths);
        expect(known.size).toBe(paths.length);
        for (const path of paths) {
          for (
            let at = path.lastIndexOf('/');
            at > 0;
            at = path.lastIndexOf('/', at - 1)
          ) {
            expect(known.has(path.slice(0, at))).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('is FULL where it is BACKWARD and FORWARD', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const breaking = (mode: 'FULL' | 'BACKWARD' | 'FORWARD') =>
          judgeVersions([a], b, { mode }).breaking;
        expect(breaking('FULL')).toBe(
          breaking('BACKWARD') || breaking('FORWARD'),
        );
      }),
      RUNS,
    );
  });

  it('asks readers of new data what it asks of old data the other way round, for sets of values', () => {
    const contractOf = (
      promises: Partial<SchemaProperty>,
      from: DataContract,
    ) => ({
      ...from,
      schema: from.schema.map(object => ({
        ...object,
        properties: object.properties.map(property => ({
          ...property,
          ...promises,
          criticalDataElement: true,
        })),
      })),
    });
    fc.assert(
      fc.property(arbitraryContract, valueSet, valueSet, (world, x, y) => {
        const [a, b] = [contractOf(x, world), contractOf(y, world)];
        const consumers = compareContracts(a, b).map(
          change => change.consumers,
        );
        const history = compareContracts(b, a).map(change => change.history);
        expect(worst(consumers)).toBe(worst(history));
      }),
      RUNS,
    );
  });
});
