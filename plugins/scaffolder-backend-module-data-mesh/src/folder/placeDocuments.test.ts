import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { placeDocuments } from './placeDocuments';

const documents = ['odps', 'odcs'].map(standard => ({
  path: `sales/orders/orders.${standard}.yaml`,
  content: `of ${standard}`,
}));

describe('placeDocuments', () => {
  const directory = createMockDirectory();
  const at = (...path: string[]) => join(directory.path, ...path);
  const place = (change: Partial<Parameters<typeof placeDocuments>[0]> = {}) =>
    placeDocuments({
      root: at('products'),
      folder: 'sales/orders',
      documents,
      ...change,
    });

  beforeEach(() => directory.setContent({ products: {}, elsewhere: {} }));

  it('puts all of them into a folder of their own that others may read', async () => {
    await place();
    expect(readdirSync(at('products'))).toEqual(['sales']);
    expect(
      readdirSync(at('products/sales/orders')).map(file =>
        readFileSync(at('products/sales/orders', file), 'utf8'),
      ),
    ).toEqual(['of odcs', 'of odps']);
    expect(statSync(at('products/sales/orders')).mode & 0o777).toBe(0o755);
  });

  it('takes an empty folder', async () => {
    mkdirSync(at('products/sales/orders'), { recursive: true });
    await place();
    expect(readdirSync(at('products/sales/orders'))).toHaveLength(2);
  });

  it.each<[string, () => void]>([
    ['a product', () => writeFileSync(at('products/sales/orders/a'), 'mine')],
    [
      'a hidden file',
      () => writeFileSync(at('products/sales/orders/.keep'), ''),
    ],
    ['a folder', () => mkdirSync(at('products/sales/orders/data'))],
  ])('leaves a folder with %s as it is', async (_, fill) => {
    mkdirSync(at('products/sales/orders'), { recursive: true });
    fill();
    const before = directory.content();
    await expect(place()).rejects.toThrow(/^sales\/orders is taken/);
    expect(directory.content()).toEqual(before);
  });

  it('leaves a file of that name as it is', async () => {
    mkdirSync(at('products/sales'));
    writeFileSync(at('products/sales/orders'), 'a file');
    await expect(place()).rejects.toThrow(/^sales\/orders is taken/);
    expect(readFileSync(at('products/sales/orders'), 'utf8')).toBe('a file');
  });

  it.each([
    ['of the domain', 'products/sales'],
    ['of the product', 'products/sales/orders'],
  ])('does not follow a link %s out of the folder', async (_, link) => {
    mkdirSync(join(at(link), '..'), { recursive: true });
    symlinkSync(at('elsewhere'), at(link));
    await expect(place()).rejects.toThrow(/leads out of the folder|is taken/);
    expect(readdirSync(at('elsewhere'))).toEqual([]);
  });

  it('writes nothing that does not lie in the folder', async () => {
    const stray = [{ path: '../elsewhere/a.yaml', content: '' }];
    await expect(place({ documents: stray })).rejects.toThrow(
      /does not lie in/,
    );
    expect(readdirSync(at('products/sales'))).toEqual([]);
    expect(readdirSync(at('products'))).toEqual(['sales']);
  });

  it('names a root that is not there', async () => {
    await expect(place({ root: at('none') })).rejects.toThrow(
      /The folder of the source, .*none, is not there/,
    );
  });

  it('lets one of many runs at the same time win, whole', async () => {
    const runs = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) =>
        place({
          documents: documents.map(({ path }) => ({
            path,
            content: `run ${i}`,
          })),
        }),
      ),
    );
    expect(runs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const contents = readdirSync(at('products/sales/orders')).map(file =>
      readFileSync(at('products/sales/orders', file), 'utf8'),
    );
    expect(new Set(contents).size).toBe(1);
    expect(readdirSync(at('products'))).toEqual(['sales']);
  });
});
