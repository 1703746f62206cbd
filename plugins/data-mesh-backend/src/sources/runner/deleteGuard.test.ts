import { Knex } from 'knex';
import { productYaml } from '../../__testUtils__/documents';
import { isPostgres } from '../../database/isPostgres';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { createTestRunner } from '../__testUtils__/createTestRunner';

jest.setTimeout(60_000);

const COUNT = 20;
const path = (i: number) => `p${i}.odps.yaml`;
const text = (i: number) => productYaml({ id: `p${i}` });
const all = Object.fromEntries(
  Array.from({ length: COUNT }, (_, i) => [path(i), text(i)]),
);

eachSourceStore('delete guard', store => {
  let knex: Knex;
  let test: Awaited<ReturnType<typeof createTestRunner>>;

  beforeEach(async () => {
    knex = store.knex;
    test = await createTestRunner({ knex, documents: all });
    await test.run();
    test.changed.length = 0;
  });

  /** How many products are in which state, and how many removals are held. */
  async function count() {
    const states = Object.values(await test.products());
    const held = JSON.parse((await test.row())?.held_removals ?? '');
    return {
      live: states.filter(state => state === 'live').length,
      gone: states.filter(state => state === 'source-removed').length,
      held: held.length,
    };
  }

  const vanish = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      test.source.documents.delete(path(i));
    }
  };

  it('lets one of twenty go, tells it, and takes it back', async () => {
    vanish(0, 1);
    expect(await test.run()).toEqual([]);
    expect(await count()).toEqual({ live: 19, gone: 1, held: 0 });
    expect(test.changed).toEqual(['dataproduct:sales/p0']);
    test.source.set({ [path(0)]: text(0) });
    expect(await test.run()).toEqual([path(0)]);
    expect(await count()).toEqual({ live: 20, gone: 0, held: 0 });
  });

  it('takes back what comes back with a fault in it, and tells it', async () => {
    vanish(0, 1);
    await test.run();
    test.changed.length = 0;
    test.source.set({ [path(0)]: 'not: [yaml' });
    await test.run();
    expect(await count()).toEqual({ live: 20, gone: 0, held: 0 });
    expect(test.changed).toEqual(['dataproduct:sales/p0']);
  });

  it.each([
    { percent: '10 %', missing: 2, first: { live: 18, gone: 2, held: 0 } },
    { percent: '15 %', missing: 3, first: { live: 20, gone: 0, held: 3 } },
    { percent: '50 %', missing: 10, first: { live: 20, gone: 0, held: 10 } },
    { percent: '100 %', missing: 20, first: { live: 20, gone: 0, held: 20 } },
  ])('$percent vanish', async ({ missing, first }) => {
    test.source.etag = 'etag';
    vanish(0, missing);
    await test.run();
    expect(await count()).toEqual(first);
    // The second look is a look, though the etag is the same.
    await test.run();
    expect(await count()).toEqual({
      live: COUNT - missing,
      gone: missing,
      held: 0,
    });
    await test.run();
    expect(await count()).toMatchObject({ gone: missing, held: 0 });
  });

  it('forgets what it held when the documents are back', async () => {
    vanish(0, 10);
    await test.run();
    test.source.set(all);
    await test.run();
    expect(await count()).toEqual({ live: 20, gone: 0, held: 0 });
    expect(test.changed).toEqual([]);
  });

  it('is not hurried by failures between two looks', async () => {
    vanish(0, 10);
    await test.run();
    test.source.error = new Error('away');
    await test.run();
    expect(await count()).toEqual({ live: 20, gone: 0, held: 10 });
  });

  it('sees a document that moved', async () => {
    vanish(0, 10);
    for (let i = 0; i < 10; i += 1) {
      test.source.set({ [`moved/${i}.yaml`]: text(i) });
    }
    await test.run();
    expect(await count()).toEqual({ live: 20, gone: 0, held: 0 });
    test.source.set({ 'moved/3.yaml': 'not: [yaml' });
    await test.run();
    expect(await count()).toEqual({ live: 20, gone: 0, held: 0 });
  });

  it('counts as there what is there and cannot be read, or is refused', async () => {
    for (let i = 0; i < 5; i += 1) {
      test.source.documents.delete(path(i));
      test.source.unreadable.set(path(i), 'permission denied');
      test.source.set({ [path(5 + i)]: 'not: [yaml' });
      test.source.set({
        [path(10 + i)]: productYaml({ id: `new${i}`, domain: 'nowhere' }),
      });
    }
    await test.run();
    expect(await count()).toEqual({ live: 20, gone: 0, held: 0 });
  });

  it('sees that a document became another product', async () => {
    test.source.set({ [path(0)]: productYaml({ id: 'another' }) });
    await test.run();
    expect(await test.products()).toMatchObject({
      p0: 'source-removed',
      another: 'live',
    });
  });

  it('looks again when the state could not be set', async () => {
    vanish(0, 1);
    await knex.raw(
      !isPostgres(knex)
        ? `create trigger stop before update of state on products begin select raise(abort, 'no'); end`
        : `alter table products add constraint stop check (state <> 'source-removed')`,
    );
    await test.run();
    expect(await test.row()).toMatchObject({
      state: 'failing',
      message: expect.stringMatching(/^What was read could not be taken in/),
    });
    await knex.raw(
      !isPostgres(knex)
        ? 'drop trigger stop'
        : 'alter table products drop constraint stop',
    );
    await test.run();
    expect(await count()).toEqual({ live: 19, gone: 1, held: 0 });
    expect(await test.row()).toMatchObject({ state: 'ok', message: null });
  });
});
