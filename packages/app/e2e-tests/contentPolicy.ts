import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Playwright runs in the root of the checkout. */
const CONFIG = 'app-config.yaml';

/** `backend.csp` of app-config.yaml, which backend and app share in production. */
function directives(): Map<string, string> {
  const [, block] = /\n {2}csp:\n((?: {4}.*\n)+)/.exec(
    readFileSync(CONFIG, 'utf8'),
  ) ?? ['', ''];
  return new Map(
    block.split('\n').flatMap(line => {
      const [, name, list] = /^ {4}([a-z-]+): \[(.*)\]$/.exec(line) ?? [];
      // YAML: "'self'" is the word 'self', and 'data:' the word data:.
      const words = list
        ?.split(', ')
        .map(word => word.replace(/^"(.*)"$|^'(.*)'$/, '$1$2'));
      return name && words ? [[name, words.join(' ')] as const] : [];
    }),
  );
}

/**
 * Puts the content security policy of app-config.yaml on every page. A
 * development build differs in two things: it evaluates its modules, and its
 * backend is at another port.
 */
export async function enforceContentPolicy(page: Page) {
  const policy = directives();
  policy.set('script-src', `${policy.get('script-src')} 'unsafe-eval'`);
  policy.set('connect-src', "'self' http://localhost:* ws://localhost:*");
  // What Backstage's backend adds by itself.
  policy.set('style-src', "'self' https: 'unsafe-inline'");
  const header = [...policy].map(each => each.join(' ')).join('; ');
  await page.route('**/*', async (route, request) => {
    if (request.resourceType() !== 'document') {
      await route.fallback();
      return;
    }
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': header },
    });
  });
  return header;
}
