import fc from 'fast-check';
import { DataContract } from '../model';
import { promisedPair } from './__testUtils__/oracle/arbitraryPromises';
import { documentOf } from './__testUtils__/oracle/documentOf';
import { keepsPromise } from './__testUtils__/oracle/keepsPromise';
import { PromisedTable } from './__testUtils__/oracle/Promised';
import { validTables } from './__testUtils__/oracle/validTables';
import { modelOf } from './__testUtils__/ruleCases';
import { compareContracts } from './compareContracts';

const CASES = process.env.MESHSTAGE_LONG ? 10_000 : 100;

/** Promises about the values of rows; anything else in a pair would be a mistake here. */
const VALUE_SETS = /^(?:N1|N2|N3|N4a|V1|V2|V3|V4|V5)$/;

/** Whether some table that keeps one promise does not keep another. */
const escapes = (from: PromisedTable, to: PromisedTable) =>
  validTables(from).some(rows => !keepsPromise(rows, to));

interface Verdicts {
  /** Whether the comparison says that old rows, or new ones, break somebody. */
  history: boolean;
  consumers: boolean;
  /** A constraint gave way to one of which nobody can tell whether it contains it. */
  undecided: boolean;
}

function judged(before: PromisedTable, after: PromisedTable): Verdicts {
  const changes = compareContracts(
    modelOf(documentOf(before)) as DataContract,
    modelOf(documentOf(after)) as DataContract,
  );
  const others = changes.filter(
    ({ rule, history, consumers }) =>
      !VALUE_SETS.test(rule) && !(history === 'ok' && consumers === 'ok'),
  );
  expect(others).toEqual([]);
  return {
    history: changes.some(({ history }) => history === 'break'),
    consumers: changes.some(({ consumers }) => consumers === 'break'),
    undecided: changes.some(({ rule }) => rule === 'V5'),
  };
}

describe('comparison of promises about values, against rows', () => {
  it.each([
    ['fixed', 20261122],
    ['random', Math.floor(Math.random() * 2 ** 31)],
  ])(
    'breaks where rows of one version are not valid under the other, %s seed %i',
    (_, seed) => {
      const counts = { broken: 0, kept: 0 };
      fc.assert(
        fc.property(promisedPair, ([before, after]) => {
          const { history, consumers, undecided } = judged(before, after);
          const seen = {
            history: escapes(before, after),
            consumers: escapes(after, before),
          };
          counts[history ? 'broken' : 'kept'] += 1;
          // What nobody can tell may hide an escape, and never makes one up.
          expect({
            history: undecided ? history && seen.history : seen.history,
            consumers: undecided ? consumers && seen.consumers : seen.consumers,
          }).toEqual({ history, consumers });
        }),
        { numRuns: CASES, seed },
      );
      expect(counts.broken).toBeGreaterThan(CASES / 10);
      expect(counts.kept).toBeGreaterThan(CASES / 20);
    },
    300_000,
  );

  it('makes tables that keep the promise that they were made for', () => {
    fc.assert(
      fc.property(promisedPair, ([table]) => {
        for (const rows of validTables(table)) {
          expect(keepsPromise(rows, table)).toBe(true);
        }
      }),
      { numRuns: CASES },
    );
  });
});
