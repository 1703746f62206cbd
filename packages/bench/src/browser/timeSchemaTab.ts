import { Page } from '@playwright/test';

/** Rows that are in sight in a window of this size. */
const IN_SIGHT = 8;
const GIVE_UP_MS = 60_000;

/**
 * Milliseconds from the click on the Schema tab of a product page, measured in
 * the page, until the first rows are painted and the table knows all columns.
 */
export async function timeSchemaTab(
  page: Page,
  columns: number,
): Promise<number> {
  const tab = page.getByRole('link', { name: 'Schema', exact: true });
  await tab.waitFor({ timeout: GIVE_UP_MS });
  // What the overview still loads is not what is measured.
  await page.waitForLoadState('networkidle', { timeout: GIVE_UP_MS });
  return tab.evaluate(
    (link, { inSight, rowCount, giveUp }) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const look = () => {
          const grid = document.querySelector('[role="treegrid"]');
          const rows = grid?.querySelectorAll('[role="row"]').length ?? 0;
          const known = grid?.getAttribute('aria-rowcount');
          if (known === String(rowCount) && rows > inSight) {
            // After the frame that has them.
            requestAnimationFrame(() =>
              setTimeout(() => resolve(performance.now() - start)),
            );
          } else if (performance.now() - start > giveUp) {
            reject(new Error(`No ${rowCount} rows, but ${known}`));
          } else {
            requestAnimationFrame(look);
          }
        };
        (link as HTMLElement).click();
        look();
      }),
    { inSight: IN_SIGHT, rowCount: columns + 1, giveUp: GIVE_UP_MS },
  );
}
