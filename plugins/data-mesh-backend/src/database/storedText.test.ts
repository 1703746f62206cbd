import fc from 'fast-check';
import { eachStore } from '../__testUtils__/eachStore';
import { storedText } from './storedText';

describe('storedText', () => {
  it.each([
    ['plain', 'plain'],
    ['a\0b', 'a\ufffdb'],
    ['half \ud83e', 'half \ufffd'],
    ['whole 🦓', 'whole 🦓'],
  ])('%j becomes %j', (text, stored) => {
    expect(storedText(text)).toBe(stored);
  });
});

eachStore('any text', store => {
  it('reads back as it was stored', async () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
    await fc.assert(
      fc.asyncProperty(any, async text => {
        const value = storedText(text);
        const [row]: { back: string }[] = await store
          .knex('contents')
          .select({ back: store.knex.raw('cast(? as text)', [value]) })
          .from(store.knex.raw('(select 1) as one'));
        expect(row.back).toBe(value);
      }),
      { numRuns: 100 },
    );
  });
});
