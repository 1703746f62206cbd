import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  DataContract,
  DataProduct,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import { contractLies } from './__testUtils__/demoMesh/contractLies';
import { Database } from './__testUtils__/demoMesh/Database';
import { demoMesh } from './__testUtils__/demoMesh/DemoMesh';
import { inputsOf } from './__testUtils__/demoMesh/inputsOf';
import { licenceLies } from './__testUtils__/demoMesh/licenceLies';
import { LIES } from './__testUtils__/demoMesh/lies.table';
import { mended } from './__testUtils__/demoMesh/mended';
import { peopleLies } from './__testUtils__/demoMesh/peopleLies';
import { fileOf } from './__testUtils__/demoMesh/openContract';
import { portLies } from './__testUtils__/demoMesh/portLies';
import { readDemoMesh } from './__testUtils__/demoMesh/readDemoMesh';
import { readOrg } from './__testUtils__/demoMesh/readOrg';
import { ROOT } from './__testUtils__/demoMesh/repository';
import { transformationLies } from './__testUtils__/demoMesh/transformationLies';

jest.setTimeout(60_000);

const documents = mended(readDemoMesh());
const mesh = demoMesh(documents);
const org = readOrg();

const OTHER_FILE =
  'examples/data-products/labour/labour-market-pulse/labour-market-pulse.csv';

/** A document after an edit of its text, which must have hit. */
function edited<T extends DataContract | DataProduct>(
  file: string,
  from: RegExp,
  to: string,
): T {
  const read = documents.find(({ path }) => path.endsWith(`/${file}`));
  const text = read?.reading.text ?? '';
  const lie = text.replace(from, to);
  expect({ file, edited: lie !== text }).toEqual({ file, edited: true });
  return readDocument(lie).document as T;
}

describe('the truth test sees a lie', () => {
  let database: Database;

  beforeAll(async () => {
    database = await Database.open();
  });

  afterAll(() => database.close());

  it.each(LIES)('$said', async ({ said, contract, from, to }) => {
    const lying = edited<DataContract>(`${contract}.odcs.yaml`, from, to);
    expect(await contractLies(database, lying)).toContain(said);
  });

  describe('of lineage', () => {
    const file = 'climate-by-year.odcs.yaml';
    const honest = edited<DataContract>(file, /^/, '\n');
    const climate = mesh.products.find(({ path }) =>
      path.endsWith('climate-by-year.odps.yaml'),
    )?.product as DataProduct;
    const inputs = inputsOf(climate, mesh);

    it.each([
      [
        'an input that the SQL reads is not stated',
        inputs.slice(1),
        'no input',
      ],
      [
        'an input is stated that the SQL does not read',
        [...inputs, ...inputsOf(otherProduct(), mesh)],
        'does not read its input',
      ],
    ])('%s', async (_title, stated, said) => {
      const lies = await transformationLies(database, honest, stated);
      expect(lies.join('\n')).toContain(said);
    });

    it.each([
      [
        'the served file has other columns',
        edited<DataContract>(file, /path: \S+/, `path: ${OTHER_FILE}`),
        'the SQL makes year BIGINT',
      ],
      [
        'there is no SQL',
        edited<DataContract>(file, /property: transformation/, 'property: sql'),
        'has inputs, but no SQL',
      ],
      [
        'a column is made from an object that no input has',
        edited<DataContract>(
          file,
          /transformSourceObjects: \[co2\]/,
          'transformSourceObjects: [co3]',
        ),
        'made from co3, which no input has',
      ],
    ])('%s', async (_title, lying, said) => {
      const lies = await transformationLies(database, lying, inputs);
      expect(lies.join('\n')).toContain(said);
    });

    it('the served file misses a row', async () => {
      const { path } = fileOf(honest);
      const lines = readFileSync(resolve(ROOT, path), 'utf8').split('\n');
      const folder = mkdtempSync(join(tmpdir(), 'demo-mesh-'));
      const short = join(folder, 'short.csv');
      writeFileSync(short, lines.toSpliced(5, 1).join('\n'));
      const lying = edited<DataContract>(file, /path: \S+/, `path: ${short}`);
      const lies = await transformationLies(database, lying, inputs);
      rmSync(folder, { recursive: true });
      expect(lies).toEqual([
        `${short} lacks 1 rows that the SQL makes otherwise`,
      ]);
    });
  });
});

describe('the test of documents sees a lie', () => {
  it.each([
    [
      'no contract with this id and version',
      /version: '1\.3\.0'\n\s+contractId/,
      "version: '1.4.0'\n    contractId",
    ],
    [
      'input contract flight-operations.planes does not exist',
      /- id: flight-operations\.airports/,
      '- id: flight-operations.planes',
    ],
    [
      'no input port for flight-operations.airports@1.2.0',
      /contractId: flight-operations\.airports/,
      'contractId: flight-operations.planes',
    ],
    [
      'type source-aligned with 2 input contracts',
      /type: aggregate/,
      'type: sourceAligned',
    ],
    [
      'contract is active',
      /type: files\n/,
      'type: files\n    deprecated: true\n',
    ],
  ])('of ports: %s', (said, from, to) => {
    const lying = edited<DataProduct>('punctuality.odps.yaml', from, to);
    expect(portLies(lying, mesh).join('\n')).toContain(said);
  });

  it.each([
    [
      'domain flights does not exist',
      /domain: flight-operations/,
      'domain: flights',
    ],
    [
      'maya.okonkwo is not in flight-operations-team',
      /username: maya\.okafor/,
      'username: maya.okonkwo',
    ],
    [
      'team weather-team does not own flight-operations',
      /name: flight-operations-team/,
      'name: weather-team',
    ],
    [
      'approver maya.okonkwo does not exist',
      /firstLevelApprovers: maya\.okafor/,
      'firstLevelApprovers: maya.okonkwo',
    ],
  ])('of people: %s', (said, from, to) => {
    const lying = edited<DataContract>('airports.odcs.yaml', from, to);
    expect(peopleLies(lying, org)).toContain(said);
  });

  it.each([
    ['no license is stated', /property: license\n/, 'property: comment\n'],
    [
      'data/stocks.csv came without a licence',
      /data\/airports\.csv/,
      'data/stocks.csv',
    ],
  ])('of licences: %s', (said, from, to) => {
    const lying = edited<DataContract>('airports.odcs.yaml', from, to);
    expect(licenceLies(lying).join('\n')).toContain(said);
  });
});

function otherProduct(): DataProduct {
  return mesh.products.find(({ path }) =>
    path.endsWith('state-profile.odps.yaml'),
  )?.product as DataProduct;
}
