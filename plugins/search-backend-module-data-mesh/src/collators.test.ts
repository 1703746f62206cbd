import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { createColumnCollatorFactory } from './columns/createColumnCollatorFactory';
import { Feed } from './feed/createFeed';
import { createProductCollatorFactory } from './products/createProductCollatorFactory';
import { aColumn, aProduct } from './__testUtils__/items';

jest.setTimeout(60_000);

const locationTemplate = '/catalog/:namespace/:kind/:name';

function feed(count: number, seen = { given: 0 }): Feed {
  async function* many<T>(make: (i: number) => T) {
    for (let i = 0; i < count; i += 1) {
      seen.given += 1;
      yield make(i);
    }
  }
  return {
    products: () => many(i => aProduct(`p${i}`)),
    columns: () => many(i => aColumn(`c${i}`, { description: undefined })),
  };
}

describe.each([
  ['products', createProductCollatorFactory],
  ['columns', createColumnCollatorFactory],
])('the collator of %s', (_, createFactory) => {
  it('gives every document the same fields, whatever the owner left out', async () => {
    const collator = await createFactory({
      feed: feed(3),
      locationTemplate,
    }).getCollator();
    const { documents } = await TestPipeline.fromCollator(collator).execute();
    expect(documents).toHaveLength(3);
    for (const document of documents) {
      expect(Object.values(document)).not.toContain(undefined);
      expect(document.authorization?.resourceRef).toMatch(
        /^dataproduct:flights\//,
      );
    }
  });

  it('holds a handful of 10,000 documents, not all of them', async () => {
    const seen = { given: 0 };
    const collator = await createFactory({
      feed: feed(10_000, seen),
      locationTemplate,
    }).getCollator();
    let taken = 0;
    let ahead = 0;
    for await (const document of collator) {
      expect(document.location).toBeDefined();
      taken += 1;
      ahead = Math.max(ahead, seen.given - taken);
    }
    expect(taken).toBe(10_000);
    expect(ahead).toBeLessThan(100);
  });

  it('fails with its feed', async () => {
    async function* failing(): AsyncIterable<never> {
      throw new Error('The mesh is away');
    }
    const collator = await createFactory({
      feed: { products: failing, columns: failing },
      locationTemplate,
    }).getCollator();
    await expect(collator.toArray()).rejects.toThrow('The mesh is away');
  });
});
