import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { overlayPage } from './__testUtils__/overlayPage';

const PAGE = resolve(__dirname, '../../../../../docs/policy-overlays.md');

describe('the page about overlays', () => {
  it('is what the code answers', () => {
    const page = overlayPage();
    if (process.env.MESHSTAGE_WRITE_PAGES) {
      writeFileSync(PAGE, page);
    }
    expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(page);
  });
});
