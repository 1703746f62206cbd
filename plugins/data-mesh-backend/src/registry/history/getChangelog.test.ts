import { mockServices } from '@backstage/backend-test-utils';
import {
  createTestIntake,
  fromSource,
} from '../../__testUtils__/createTestIntake';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../../__testUtils__/documents';
import { eachStore } from '../../__testUtils__/eachStore';
import { VISIBLE_ALL } from '../../access/Visibility';
import { findHistory } from './findHistory';
import { getChangelog } from './getChangelog';

const VERSIONS = 100;
const PAGE = 10;

eachStore('changelog', store => {
  /** One line with so many versions, each with another tag. */
  async function publish(versions: number) {
    const { intake } = createTestIntake(store);
    const columns = ['order_id'];
    await intake.submit(
      fromSource([
        incoming(
          'p.yaml',
          productYaml({
            id: 'p',
            name: 'Orders',
            ports: [['orders', '1.0.0', 'orders']],
          }),
        ),
        incoming('c.yaml', contractYaml({ id: 'orders', columns })),
      ]),
    );
    for (let minor = 1; minor < versions; minor += 1) {
      const version = `1.${minor}.0`;
      const text = contractYaml({ id: 'orders', version, columns });
      await intake.submit(
        fromSource([incoming('c.yaml', `${text}tags: [v${minor}]\n`)]),
      );
    }
  }

  /** A page, with the statements that it took and how many texts were read. */
  async function read(cursor?: string) {
    const { knex } = store;
    const statements: string[] = [];
    let texts = 0;
    const onQuery = ({ sql }: { sql: string }) => statements.push(sql);
    const onAnswer = (rows: unknown, { sql }: { sql: string }) => {
      if (/from .contents./.test(sql)) {
        texts += (Array.isArray(rows) ? rows : (rows as { rows: [] }).rows)
          .length;
      }
    };
    const history = await findHistory({
      knex,
      ref: 'dataproduct:sales/orders',
      port: { name: 'orders' },
      reading: VISIBLE_ALL,
    });
    if ('missing' in history) {
      throw new Error(`No ${history.missing}`);
    }
    knex.on('query', onQuery).on('query-response', onAnswer);
    try {
      const reading = VISIBLE_ALL;
      const logger = mockServices.logger.mock();
      const page = await getChangelog({
        knex,
        history,
        reading,
        cursor,
        logger,
      });
      return { page, statements, texts };
    } finally {
      knex.off('query', onQuery).off('query-response', onAnswer);
    }
  }

  it(`reads one text for each revision of a page of ${VERSIONS}, and none at all the next time`, async () => {
    await publish(VERSIONS);
    const first = await read();
    expect(first.page.totalItems).toBe(VERSIONS);
    expect(first.page.items).toHaveLength(PAGE);
    expect(first.page.items[0]).toMatchObject({
      revision: { position: VERSIONS, version: '1.99.0' },
      comparison: { bump: 'patch', bumpEnough: true },
    });
    // The revisions of the page and the one before them.
    expect(first.texts).toBe(PAGE + 1);

    const again = await read();
    expect(again.page).toEqual(first.page);
    expect(again.texts).toBe(0);
    // How many there are, the page, its readers, what is kept.
    expect(again.statements).toHaveLength(4);
    const columns = again.statements.join(' ');
    expect(columns).not.toMatch(/insert|bytes|"changes"|`changes`/);

    const next = await read(first.page.nextCursor);
    expect(next.texts).toBe(PAGE + 1);
  });

  it('compares again when somebody new reads it, and keeps one row', async () => {
    await publish(3);
    await read();
    const { intake } = createTestIntake(store);
    await intake.submit(
      fromSource([
        incoming(
          'r.yaml',
          productYaml({
            id: 'r',
            name: 'Reader',
            inputs: [['orders-in', 'orders']],
          }),
        ),
      ]),
    );
    const { page, texts } = await read();
    expect(texts).toBe(3);
    expect(page.readers).toMatchObject({ total: 1 });
    expect((await read()).texts).toBe(0);
    expect((await store.rows(['comparisons'])).comparisons).toHaveLength(2);
  });

  it('says what it can of a text that cannot be read any more', async () => {
    await publish(3);
    const [row] = await store
      .knex('revisions')
      .where({ version: '1.1.0' })
      .select('sha256');
    await store
      .knex('contents')
      .where(row)
      .update({ bytes: Buffer.from('[') });
    const { page } = await read();
    expect(
      page.items.map(({ since, comparison }) => [since?.version, comparison]),
    ).toEqual([
      ['1.1.0', undefined],
      ['1.0.0', undefined],
      [undefined, undefined],
    ]);
  });
});
