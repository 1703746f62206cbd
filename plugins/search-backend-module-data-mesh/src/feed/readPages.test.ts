import { readPages } from './readPages';

async function all(pages: { items: number[]; nextCursor?: string }[]) {
  const asked: (string | undefined)[] = [];
  const items: number[] = [];
  const ask = async (cursor?: string) => {
    asked.push(cursor);
    return pages[asked.length - 1];
  };
  for await (const item of readPages(ask, each => each > 0)) {
    items.push(item);
  }
  return { asked, items };
}

describe('readPages', () => {
  it('gives all items in their order', async () => {
    const pages = [
      { items: [1, 2], nextCursor: 'a' },
      { items: [], nextCursor: 'b' },
      { items: [3] },
    ];
    expect(await all(pages)).toEqual({
      asked: [undefined, 'a', 'b'],
      items: [1, 2, 3],
    });
  });

  it.each([
    ['no page', [JSON.parse('"<html>"')]],
    ['nothing', [JSON.parse('null')]],
    ['an item that is none', [{ items: [1, 0] }]],
  ])('throws at %s', async (_, pages) => {
    await expect(all(pages)).rejects.toThrow('no page of its feed');
  });

  it('throws when a page comes again instead of asking for ever', async () => {
    const again = { items: [1], nextCursor: 'a' };
    await expect(all([again, again])).rejects.toThrow('repeats a page');
  });

  it('asks for a page only when the one before is used up', async () => {
    const asked: unknown[] = [];
    const pages = readPages<number>(
      async cursor => {
        asked.push(cursor);
        return { items: [1, 2], nextCursor: `${asked.length}` };
      },
      () => true,
    )[Symbol.asyncIterator]();
    await pages.next();
    await pages.next();
    expect(asked).toHaveLength(1);
    await pages.next();
    expect(asked).toHaveLength(2);
  });
});
