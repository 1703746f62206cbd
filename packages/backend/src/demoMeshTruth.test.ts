import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contractLies } from './__testUtils__/demoMesh/contractLies';
import { Database, identifier } from './__testUtils__/demoMesh/Database';
import { contractKey, demoMesh } from './__testUtils__/demoMesh/DemoMesh';
import { inputsOf } from './__testUtils__/demoMesh/inputsOf';
import { mended } from './__testUtils__/demoMesh/mended';
import {
  asContract,
  readDemoMesh,
} from './__testUtils__/demoMesh/readDemoMesh';
import { ROOT } from './__testUtils__/demoMesh/repository';
import { openContract } from './__testUtils__/demoMesh/openContract';
import { transformationLies } from './__testUtils__/demoMesh/transformationLies';

// a file of 3,000,000 rows is read as well
jest.setTimeout(60_000);

const documents = mended(readDemoMesh());
const mesh = demoMesh(documents);

describe('every contract of the demo mesh is true', () => {
  let database: Database;

  beforeAll(async () => {
    database = await Database.open();
  });

  afterAll(() => database.close());

  it.each(
    documents
      .filter(({ reading }) => reading.kind === 'DataContract')
      .map(read => [read.path, asContract(read)] as const),
  )('%s', async (_path, contract) => {
    expect(await contractLies(database, contract)).toEqual([]);
  });

  it.each(
    mesh.products.flatMap(({ path, product }) =>
      product.outputPorts.map(port => ({ path, product, port })),
    ),
  )(
    '$path: port $port.name is made from its inputs',
    async ({ product, port }) => {
      const contract = mesh.contracts.get(
        contractKey(port.contractId, port.version?.text),
      );
      if (!contract) {
        throw new Error(`no contract of port ${port.name}`);
      }
      const inputs = inputsOf({ ...product, outputPorts: [port] }, mesh);
      expect(await transformationLies(database, contract, inputs)).toEqual([]);
    },
  );

  it('README lists every contract with its rows', async () => {
    const readme = readFileSync(resolve(ROOT, 'examples/README.md'), 'utf8')
      .split('\n')
      .map(line => line.replace(/ +/g, ' '));
    const missing: string[] = [];
    for (const read of readDemoMesh()) {
      if (read.reading.kind === 'DataContract') {
        const contract = asContract(read);
        const { name } = await openContract(database, contract);
        const rows = Number(
          await database.value(`SELECT count(*) FROM ${identifier(name)}`),
        ).toLocaleString('en-US');
        const { id, version } = contract;
        const cells = [`| \`${id}\` ${version?.text} |`, `| ${rows} |`];
        if (!readme.some(line => cells.every(cell => line.includes(cell)))) {
          missing.push(cells.join(' '));
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
