import { Database } from './__testUtils__/demoMesh/Database';
import { demoMesh } from './__testUtils__/demoMesh/DemoMesh';
import { mended } from './__testUtils__/demoMesh/mended';
import { readDemoMesh } from './__testUtils__/demoMesh/readDemoMesh';
import { demoSnippets } from './__testUtils__/snippets/demoSnippets';
import { findPython } from './__testUtils__/snippets/findPython';
import { runPython } from './__testUtils__/snippets/runPython';

// Fetches the packages of Python once, then starts Spark.
jest.setTimeout(600_000);

const mesh = demoMesh(mended(readDemoMesh()));
const snippets = demoSnippets(mesh);
const ports = mesh.products.flatMap(({ product }) => product.outputPorts);

/** Says of each port that it gave rows, or what it gave instead. */
function outcomes(names: string[], answers: (number | string)[]) {
  return names.map((name, index) => {
    const answer = answers[index];
    return typeof answer === 'number' && answer > 0
      ? `${name}: rows`
      : `${name}: ${answer}`;
  });
}

describe('use this data: snippets of the demo mesh', () => {
  const of = (kind: string) => snippets.filter(each => each.kind === kind);

  it('are of three kinds at every port, each of which is run below', () => {
    const kinds = [...new Set(snippets.map(({ kind }) => kind))].sort();
    expect(kinds).toEqual(['duckdb', 'python', 'spark']);
    expect(kinds.map(kind => of(kind).length)).toEqual(
      kinds.map(() => ports.length),
    );
  });

  describe('in DuckDB', () => {
    let database: Database;

    beforeAll(async () => {
      database = await Database.open();
    });

    afterAll(() => database.close());

    it.each(of('duckdb').map(each => [each.port, each.code]))(
      '%s: the first rows, and all of them',
      async (_port, code) => {
        const rows = await database.rows(code);
        expect(rows.length).toBeGreaterThan(0);
        const all = code.replace(/\nLIMIT 10;$/, '');
        expect(all).not.toBe(code);
        expect(
          await database.value(`SELECT count(*) FROM (${all})`),
        ).toBeGreaterThanOrEqual(rows.length);
      },
    );
  });

  it('in Python and Spark give rows', async () => {
    const python = findPython();
    const runnable = snippets.filter(
      ({ language, needs }) =>
        language === 'python' &&
        needs.every(name => python?.packages.includes(name)),
    );
    const all = snippets.filter(({ language }) => language === 'python');
    const pandas = runnable.filter(({ kind }) => kind === 'python').length;
    process.stdout.write(
      `snippets of the demo: ${
        of('duckdb').length
      } run in DuckDB, ${pandas} in Python, ${
        runnable.length - pandas
      } in Spark, ${all.length - runnable.length} not run: ${
        python
          ? 'this Python has no Spark, which npm run test:long fetches'
          : 'this machine has no Python'
      }\n`,
    );
    const names = runnable.map(({ port, kind }) => `${port} in ${kind}`);
    const answers = python
      ? await runPython(
          python.program,
          runnable.map(({ code }) => code),
        )
      : [];
    expect(outcomes(names, answers)).toEqual(
      names.map(name => `${name}: rows`),
    );
  });
});
