import { countWrites } from './countWrites';
import { memoryDatabase } from './memoryDatabase';

describe('countWrites', () => {
  const { knex } = memoryDatabase();
  afterAll(() => knex.destroy());

  it('counts rows that change, whichever way, and nothing else', async () => {
    await knex.schema.createTable('t', table => {
      table.integer('id').primary();
      table.string('name');
    });
    const rows = countWrites(knex);
    await knex('t').select();
    await knex('t').where({ id: 7 }).delete();
    expect(rows()).toBe(0);
    await knex('t').insert({ id: 1, name: 'a' });
    const inserted = rows();
    expect(inserted).toBeGreaterThan(0);
    await knex('t').where({ id: 1 }).update({ name: 'b' });
    expect(rows()).toBe(inserted + 1);
    await knex.transaction(tx => tx('t').delete());
    expect(rows()).toBe(inserted + 2);
  });
});
