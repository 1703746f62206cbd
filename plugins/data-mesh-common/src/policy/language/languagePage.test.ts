import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languagePage } from './__testUtils__/languagePage';

const PAGE = resolve(__dirname, '../../../../../docs/policy-language.md');

describe('the page about the language of policies', () => {
  it('is what the tables say', () => {
    const page = languagePage();
    if (process.env.MESHSTAGE_WRITE_PAGES) {
      writeFileSync(PAGE, page);
    }
    expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(page);
  });
});
