import { expect } from '@playwright/test';
import { enter } from './enter.ts';
import { walk } from './walk.ts';

walk(
  'the platform team opens a domain and sees its products',
  async (page, hand) => {
    await enter(page, hand, 'Tom Lindqvist');
    await hand.press(page.getByRole('link', { name: 'Flights', exact: true }));
    await expect(
      page.getByRole('heading', { name: 'Flights', exact: true }),
    ).toBeVisible();
    await hand.press(
      page
        .getByRole('main')
        .getByRole('link', { name: 'Flight Operations', exact: true })
        .first(),
    );
    await expect(page).toHaveURL(
      /\/catalog\/default\/domain\/flight-operations/,
    );
    const products = page.getByRole('region', { name: 'Data products' });
    await expect(products.getByRole('link', { name: 'Flights' })).toBeVisible();

    await hand.press(page.getByRole('link', { name: /^Aggregate 1$/ }));
    await expect(page).toHaveURL(
      /\/data-products\?domain=flight-operations&type=aggregate$/,
    );
    await expect(
      page.getByRole('list', { name: 'Data products' }).getByRole('article'),
    ).toHaveCount(1);
  },
);

walk(
  'the platform team sees whose submission was refused, and where',
  async (page, hand) => {
    await enter(page, hand, 'Tom Lindqvist');
    await hand.press(
      page.getByRole('tab', { name: 'Submissions', exact: true }),
    );
    await hand.press(page.getByRole('radio', { name: 'Refused' }));
    await hand.press(page.getByRole('link', { name: 'Occupations' }).first());
    await expect(
      page.getByText('Refused as a whole; nothing of it was published'),
    ).toBeVisible();
    const jump = page.getByRole('button', { name: /^Go to line \d+$/ }).first();
    const line = (await jump.textContent())?.match(/\d+/)?.[0];
    const atFault = page.locator(`[data-line="${line}"]`).first();
    // The text stands at its first error before anybody asks.
    await expect(atFault).toBeVisible();
    await hand.press(jump);
    await expect(atFault).toBeInViewport();
    await expect(page.locator(':focus')).toContainText('To mend it:');
  },
);
