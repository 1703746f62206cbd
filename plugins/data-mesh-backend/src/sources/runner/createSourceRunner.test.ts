import { Knex } from 'knex';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { productYaml } from '../../__testUtils__/documents';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { createTestRunner } from '../__testUtils__/createTestRunner';
import {
  contractOf,
  productOf,
  twoProducts,
} from '../__testUtils__/twoProducts';
import { requestReading } from '../store/requestReading';

jest.setTimeout(60_000);

eachSourceStore('createSourceRunner', store => {
  let knex: Knex;

  beforeEach(async () => {
    knex = store.knex;
  });

  it('takes in what it finds', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    expect((await test.run()).sort()).toEqual(Object.keys(twoProducts).sort());
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
    expect(await test.row()).toMatchObject({
      state: 'ok',
      message: null,
      revision: 1,
      failures: 0,
      domains: '"*"',
      last_success_at: '2026-11-21T12:00:00.000Z',
    });
    expect(test.runner.seen()).toEqual({
      readAt: '2026-11-21T12:00:00.000Z',
      successAt: '2026-11-21T12:00:00.000Z',
    });
  });

  it('hands in what changed, with what is accepted together with it', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    await test.run();
    test.source.set({ 'a.odcs.yaml': contractOf('a', ['order_id', 'more']) });
    expect((await test.run()).sort()).toEqual(['a.odcs.yaml', 'a.odps.yaml']);
    test.source.set({ 'b.odps.yaml': productOf('b', { version: '1.1.0' }) });
    expect((await test.run()).sort()).toEqual(['b.odcs.yaml', 'b.odps.yaml']);
    expect(await test.run()).toEqual([]);
  });

  it('hands in everything when the domains change', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    test.source.etag = 'one';
    await test.run();
    test.state.access = { domains: ['sales'] };
    expect(await test.run()).toHaveLength(4);
    expect(test.source.readings).toEqual([undefined, undefined]);
    expect(await test.row()).toMatchObject({ domains: '["sales"]' });
    expect(await test.run()).toEqual([]);
    expect(test.source.readings).toEqual([undefined, undefined, 'one']);
  });

  it('keeps the last good revision while a document is refused or cannot be read', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    await test.run();
    test.source.set({ 'a.odps.yaml': 'kind: [DataProduct\n  id: a' });
    test.source.documents.delete('b.odps.yaml');
    test.source.unreadable.set('b.odps.yaml', 'it has 6 MB');
    await test.run();
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
    expect(await test.row()).toMatchObject({
      state: 'ok',
      message: 'One document could not be read: b.odps.yaml: it has 6 MB',
    });
    test.source.unreadable.clear();
    test.source.set({ 'a.odps.yaml': productOf('a', { version: '2.0.0' }) });
    test.source.set({ 'b.odps.yaml': twoProducts['b.odps.yaml'] });
    expect((await test.run()).sort()).toEqual(['a.odcs.yaml', 'a.odps.yaml']);
    expect(await test.row()).toMatchObject({ state: 'ok', message: null });
  });

  it('shows the owner that a document is too large, with its true size', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    await test.run();
    const padding = `\n# ${'x'.repeat(6 * 1024 * 1024)}`;
    test.source.set({ 'a.odps.yaml': twoProducts['a.odps.yaml'] + padding });
    await test.run();
    const refused = await knex('submissions').orderBy('seq', 'desc').first();
    expect(refused).toMatchObject({ state: 'refused' });
    const [{ problems }] = await knex('submission_documents').where({
      seq: refused.seq,
      path: 'a.odps.yaml',
    });
    expect(JSON.parse(problems)).toMatchObject([
      {
        code: 'too-large',
        data: { bytes: (twoProducts['a.odps.yaml'] + padding).length },
      },
    ]);
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
    expect(await test.row()).toMatchObject({ state: 'ok', message: null });
  });

  it('waits, and refuses nothing, while the catalog is empty', async () => {
    const { intake } = createTestIntake({ knex, entities: [] });
    const test = await createTestRunner({
      knex,
      documents: twoProducts,
      intake,
    });
    await test.run();
    expect(await test.products()).toEqual({});
    expect(await knex('submissions').distinct('state')).toEqual([
      { state: 'waiting' },
    ]);
    expect(await test.row()).toMatchObject({ state: 'ok', message: null });
    expect(await test.run()).toEqual([]);
    await createTestIntake({ knex }).intake.retryWaiting();
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
    expect(await test.run()).toEqual([]);
  });

  it('refuses rivals together, and accepts the one that is left', async () => {
    const documents = { ...twoProducts, 'copy.odps.yaml': productOf('a') };
    const test = await createTestRunner({ knex, documents });
    await test.run();
    expect(await test.products()).toEqual({ b: 'live' });
    test.source.documents.delete('a.odps.yaml');
    expect((await test.run()).sort()).toEqual([
      'a.odcs.yaml',
      'copy.odps.yaml',
    ]);
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
    test.source.set({ 'a.odps.yaml': productOf('a', { version: '9.0.0' }) });
    await test.run();
    expect(
      await knex('submissions').orderBy('seq', 'desc').first(),
    ).toMatchObject({ state: 'refused' });
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
  });

  it('hands in again what was refused when a person asks', async () => {
    const documents = { ...twoProducts, 'c.yaml': 'no document' };
    const test = await createTestRunner({ knex, documents });
    await test.run();
    expect(await test.run()).toEqual([]);
    await requestReading({ knex, sourceId: 'git' });
    expect(await test.run()).toEqual(['c.yaml']);
  });

  it('refuses what belongs to another source, and names it', async () => {
    const first = await createTestRunner({ knex, documents: twoProducts });
    const second = await createTestRunner({
      knex,
      id: 'other',
      documents: { 'mine.yaml': productYaml({ id: 'z', name: 'A' }) },
    });
    await first.run();
    await second.run();
    expect(await second.products()).toEqual({ a: 'live', b: 'live' });
    const refused = await knex('submissions')
      .where({ source_id: 'other' })
      .first();
    expect(refused).toMatchObject({ state: 'refused' });
    expect(
      JSON.stringify(
        await knex('submission_documents').where({ seq: refused.seq }),
      ),
    ).toContain('git');
    expect(await first.run()).toEqual([]);
  });
});
