import { expect, Page } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';
import { walk } from './walks/walk.ts';

const FILE = 'global/use-stated.policy.yaml';
/** The demo mesh is judged while somebody waits. */
const JUDGED = { timeout: 60_000 };

const result = (page: Page) =>
  page.getByRole('region', { name: 'What would happen' });

walk(
  'the platform team previews a policy change and sees which products flip',
  async (page, hand, theme) => {
    await signIn(page, 'Tom Lindqvist', '/governance');
    await hand.press(page.getByRole('tab', { name: 'Preview a change' }));
    await hand.press(page.getByRole('button', { name: /^A new file/ }));
    await expect(page.getByRole('option', { name: FILE })).toBeVisible();
    await page.keyboard.type(FILE.slice(0, -'.policy.yaml'.length));
    await expect(page.getByRole('option', { name: FILE })).toBeFocused();
    await page.keyboard.press('Enter');

    const editor = page.getByRole('textbox', { name: new RegExp(FILE) });
    await expect(editor).toHaveValue(/length: \{ min: 20 \}/);
    const text = await editor.inputValue();
    await hand.fill(editor, text.replace('min: 20', 'min: 2000'));
    await expect(
      page.getByRole('region', { name: 'Files in this preview' }),
    ).toContainText(`${FILE}Changed`);
    await hand.press(
      page.getByRole('button', { name: 'Preview', exact: true }),
    );

    await expect(result(page)).toContainText(
      /\d+ of \d+ products flips?\./,
      JUDGED,
    );
    await expect(result(page)).toContainText(/Fails now: \d+/);
    await expect(
      result(page).getByRole('table', { name: 'By domain' }),
    ).toContainText('Fails now');
    await expect(
      result(page).getByRole('table', { name: 'By owner' }),
    ).toContainText('Fails now');
    const product = result(page).getByRole('article').first();
    await expect(product).toContainText('What the product is for is said');
    await expect(product).toContainText('does not say what it is for');
    expect(await violations(page)).toEqual([]);
    for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 1024 });
      await page.screenshot({
        path: `test-results/screens/policy impact-${width}-${theme}.png`,
        fullPage: true,
      });
    }

    // Nothing was changed: the policy says what it said.
    await hand.press(product.getByRole('link').first());
    await expect(page).toHaveURL(/\/catalog\/[^/]+\/dataproduct\/[^/]+/);
    await page.goto('/governance/policies/global.use-stated');
    await expect(page.getByText('min: 20 }').first()).toBeVisible();
  },
);

walk(
  'a mistake in a policy is shown at its line, and flips nothing',
  async (page, hand) => {
    await signIn(page, 'Guest', '/governance/preview');
    await hand.fill(
      page.getByRole('textbox', { name: 'Path in the source' }),
      'global/mistaken.policy.yaml',
    );
    await hand.fill(
      page.getByRole('textbox', { name: /mistaken\.policy\.yaml/ }),
      'apiVersion: meshstage.io/v1alpha1\nkind: DataPolcy\n',
    );
    await hand.press(
      page.getByRole('button', { name: 'Preview', exact: true }),
    );
    const problems = page.getByRole('region', {
      name: 'Problems of the files',
    });
    await expect(problems).toContainText('DataPolcy', JUDGED);
    await expect(problems).toContainText('Line 2');
    expect(await violations(page)).toEqual([]);
  },
);
