import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { corpusOf } from './__fixtures__/corpus';
import { DISAGREEMENTS } from './__fixtures__/corpusExceptions.table';
import { agreementPage, agreements } from './__testUtils__/agreement';

const PAGE = resolve(
  __dirname,
  '../../../../docs/measurements/official-schemas.md',
);

describe('agreement with the official schemas', () => {
  const documents = ['odps', 'odcs', 'odcs-invalid', 'dcs-invalid'].flatMap(
    corpusOf,
  );
  const rows = agreements(documents);
  process.stdout.write(
    `CORPUS agreement: ${rows.filter(({ agreed }) => agreed).length} of ${
      rows.length
    } documents\n`,
  );

  it('is broken only where the table says why', () => {
    const unexplained = rows.filter(({ agreed, why }) => !agreed && !why);
    expect(unexplained).toEqual([]);
  });

  it('needs every row of the table', () => {
    const broken = rows.filter(({ agreed }) => !agreed);
    const idle = DISAGREEMENTS.filter(
      ({ document }) => !broken.some(({ path }) => path.endsWith(document)),
    );
    expect(documents.length > 0 ? idle : []).toEqual([]);
  });

  it('is what the committed report says', () => {
    const page = agreementPage(rows);
    if (process.env.MESHSTAGE_WRITE_PAGES) {
      writeFileSync(PAGE, page);
    }
    const written = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
    expect(documents.length > 0 ? page : written).toBe(written);
  });
});
