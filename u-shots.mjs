import { chromium } from '@playwright/test';
const base = process.env.BASE ?? 'http://localhost:3917';
const only = process.argv[2]?.split(',');
const state = process.argv[3] ?? 'usual';
const widths = (process.argv[4] ?? '1280').split(',').map(Number);
const themes = (process.argv[5] ?? 'light').split(',');
const P='/catalog/flights/dataproduct/daily-flights/governance';
const pages = {
  tab: P, policies: '/governance', policy: '/governance/policies/global.pii-masked',
  scorecards: '/governance/scorecards', scorecard: '/governance/scorecards/global.trust', files: '/governance/files',
};
const browser = await chromium.launch({ executablePath: process.env.PORTAL_CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking'] });
for (const theme of themes) for (const width of widths) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('pageerror', e => console.log('PAGEERROR', e.message));
  await page.addInitScript(([t,s]) => { localStorage.setItem('theme', t); sessionStorage.setItem('meshstage-dev-state', s); }, [theme, state]);
  for (const [name, path] of Object.entries(pages)) {
    if (only && !only.includes(name) && !only.includes('all')) continue;
    await page.goto(base + path);
    await page.waitForTimeout(2500);
    if (name === 'tab' && state==='usual') {
      await page.getByText('The fix as a patch').first().click().catch(()=>{});
      await page.getByRole('button', { name: 'Line 9' }).first().click().catch(()=>{});
      await page.waitForTimeout(800);
    }
    // whole height of inner scroller
    const h = await page.evaluate(() => Math.max(document.documentElement.scrollHeight, ...[...document.querySelectorAll('main, main *')].slice(0,50).map(e => e.scrollHeight)));
    await page.setViewportSize({ width, height: Math.min(h + 120, 4000) });
    await page.waitForTimeout(400);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    const f = `/tmp/s6/shots/${name}-${state}-${width}-${theme}.png`;
    await page.screenshot({ path: f });
    console.log(f, h, overflow ? 'OVERFLOW' : '');
    await page.setViewportSize({ width, height: 900 });
  }
  await page.close();
}
await browser.close();
