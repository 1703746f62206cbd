import { definitionsOf } from '../../../__testUtils__/definitionsOf';
import { submitMesh } from '../../../__testUtils__/mesh';
import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { createTestScan } from '../../__testUtils__/createTestScan';
import { FILES } from '../../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../../__testUtils__/serveGovernance';

const LINK = '/products/sales/orders/badge-link';

eachVerdictStore('badgeRoutes', store => {
  async function served() {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf(FILES);
    await test.sweep();
    const { knex } = store;
    const ask = serveGovernance({ knex, test });
    const closed = serveGovernance({ knex, test, publicBadges: false });
    /** As somebody who may read nothing, from an address of a link. */
    const visit = (url: string, portal = ask) =>
      portal(
        PEOPLE.none,
        url.replace('https://portal.example/api/data-mesh/v1', ''),
      );
    return { test, ask, closed, visit };
  }

  it('shows a badge to nobody without a sign-in until its owners say so', async () => {
    const { ask, visit } = await served();
    expect((await ask(PEOPLE.reader, LINK)).body).toEqual({
      isPublic: false,
      mayChange: false,
    });
    const opened = (await ask(PEOPLE.salesOnly, LINK, 'post')).body;
    expect(opened).toEqual({
      isPublic: true,
      mayChange: true,
      url: expect.stringMatching(
        /^https:\/\/portal\.example\/api\/data-mesh\/v1\/public\/products\/sales\/orders\/badge\.svg\?signature=[\w-]{43}$/,
      ),
    });
    const badge = await visit(opened.url);
    expect(badge.status).toBe(200);
    expect(badge.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(badge.body.toString()).toContain('<title>Trust: ');
  });

  it('keeps an address that is in use, and ends it for good when it is closed', async () => {
    const { ask, visit } = await served();
    const { url } = (await ask(PEOPLE.salesOnly, LINK, 'post')).body;
    expect((await ask(PEOPLE.salesOnly, LINK, 'post')).body.url).toBe(url);
    expect((await ask(PEOPLE.reader, LINK)).body).toMatchObject({ url });
    const closed = (await ask(PEOPLE.salesOnly, LINK, 'delete')).body;
    expect(closed).toEqual({ isPublic: false, mayChange: true });
    expect((await visit(url)).status).toBe(404);
    const again = (await ask(PEOPLE.salesOnly, LINK, 'post')).body;
    expect(again.url).not.toBe(url);
    expect((await visit(url)).status).toBe(404);
    expect((await visit(again.url)).status).toBe(200);
  });

  it('signs one badge: that of its product and of its scorecard', async () => {
    const { ask, visit } = await served();
    const { url } = (await ask(PEOPLE.salesOnly, LINK, 'post')).body;
    const trust = (await ask(PEOPLE.reader, `${LINK}?scorecard=global.trust`))
      .body;
    expect((await visit(trust.url)).status).toBe(200);
    const signature = /signature=([\w-]+)/.exec(url)?.[1];
    const without = '/public/products/sales/orders/badge.svg';
    expect((await visit(`${without}?signature=`)).status).toBe(400);
    await Promise.all(
      [
        without,
        `${without}?signature=${'A'.repeat(43)}`,
        `${without}?signature=${signature}x`,
        `${without}?scorecard=global.trust&signature=${signature}`,
        `/public/products/sales/returns/badge.svg?signature=${signature}`,
        `/public/products/sales/nothing/badge.svg?signature=${signature}`,
      ].map(async path => expect((await visit(path)).status).toBe(404)),
    );
  });

  it.each([
    [PEOPLE.reader, 403],
    [PEOPLE.none, 404],
    [PEOPLE.otherDomain, 404],
  ])('%s may not say who sees the badge', async (who, status) => {
    const { ask } = await served();
    await ask(PEOPLE.salesOnly, LINK, 'post');
    expect((await ask(who, LINK, 'post')).status).toBe(status);
    expect((await ask(who, LINK, 'delete')).status).toBe(status);
    expect((await ask(PEOPLE.salesOnly, LINK)).body.isPublic).toBe(true);
  });

  it('is public nowhere in a portal that has switched that off', async () => {
    const { ask, closed, visit } = await served();
    const { url } = (await ask(PEOPLE.salesOnly, LINK, 'post')).body;
    expect((await visit(url, closed)).status).toBe(404);
    expect((await closed(PEOPLE.salesOnly, LINK)).body).toEqual({
      isPublic: false,
      isOff: true,
      mayChange: false,
    });
    const opened = await closed(PEOPLE.salesOnly, LINK, 'post');
    expect(opened.status).toBe(403);
    expect(opened.body.error.message).toContain(
      'dataMesh.governance.publicBadges',
    );
    expect((await closed(PEOPLE.none, LINK, 'post')).status).toBe(404);
    // Who is signed in sees it as ever, and what was open rests.
    const badge = '/products/sales/orders/badge.svg';
    expect((await closed(PEOPLE.reader, badge)).status).toBe(200);
    expect((await visit(url)).status).toBe(200);
    const ended = await closed(PEOPLE.salesOnly, LINK, 'delete');
    expect(ended.body).toMatchObject({ isPublic: false, isOff: true });
    expect((await visit(url)).status).toBe(404);
  });

  it('ends with the product', async () => {
    const { ask, visit } = await served();
    const { url } = (await ask(PEOPLE.salesOnly, LINK, 'post')).body;
    await store
      .knex('products')
      .where({ ref: 'dataproduct:sales/orders' })
      .update({ state: 'removed' });
    expect((await visit(url)).status).toBe(404);
  });
});
