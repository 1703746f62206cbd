import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  bumpOf,
  compareContracts,
  declaredBump,
} from '@meshstage/plugin-data-mesh-common';
import { contractLies } from './__testUtils__/demoMesh/contractLies';
import { Database } from './__testUtils__/demoMesh/Database';
import { judgeDemoMesh } from './__testUtils__/demoMesh/judgeDemoMesh';
import {
  asContract,
  readDemoDocument,
} from './__testUtils__/demoMesh/readDemoMesh';
import { catalogFacts, readOrg } from './__testUtils__/demoMesh/readOrg';
import { ROOT } from './__testUtils__/demoMesh/repository';

const SAYS_LESS = /: not described$|: not required, but never null$/;
const FOLDER = 'flight-operations/flight-sample';
const HISTORY = resolve(ROOT, 'examples/history', FOLDER);

/** The documents of each version, in the order in which they are pushed. */
const versions = readdirSync(HISTORY)
  .sort((x, y) => Number(x) - Number(y))
  .map(version =>
    readdirSync(join(HISTORY, version))
      .sort()
      .map(file => readDemoDocument(`../history/${FOLDER}/${version}/${file}`)),
  );
const contracts = versions.map(documents =>
  asContract(documents.find(({ path }) => path.endsWith('.odcs.yaml'))!),
);
const facts = catalogFacts(readOrg());

describe('the demo product with a history', () => {
  let database: Database;

  beforeAll(async () => {
    database = await Database.open();
  });

  afterAll(() => database.close());

  it.each(versions.map((documents, i) => [i + 1, documents] as const))(
    'is accepted without a warning, version %i',
    (_version, documents) => {
      const states = judgeDemoMesh(documents, facts).map(
        ({ judgement }) => judgement.state,
      );
      expect(states).toEqual(['accepted']);
    },
  );

  it.each(
    contracts.map(contract => [contract.version?.text, contract] as const),
  )('tells the truth about the data, %s', async (_version, contract) => {
    const lies = await contractLies(database, contract);
    // To say less than is so is no lie; only the newest has to say it all.
    const isNewest = contract === contracts.at(-1);
    expect(lies.filter(lie => isNewest || !SAYS_LESS.test(lie))).toEqual([]);
  });

  it('has a draft that breaks readers with too small a bump, and bumps that fit', () => {
    const bumps = contracts.slice(1).map((after, i) => {
      const before = contracts[i];
      const deserved = bumpOf(compareContracts(before, after));
      return [deserved, declaredBump(before.version, after.version)];
    });
    expect(bumps).toEqual([
      ['major', 'minor'],
      ['minor', 'minor'],
      ['minor', 'minor'],
    ]);
  });
});
