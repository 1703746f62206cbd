import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { sha256 } from '../../database/sha256';
import { asOrdinaryUser } from '../__testUtils__/asOrdinaryUser';
import { createFilesSource } from './createFilesSource';

const FOLDER = 'sales/orders';
const TAKEN = { type: 'taken', path: FOLDER };

const named = (...names: string[]) =>
  names.map(name => ({ path: `${FOLDER}/${name}`, content: `of ${name}` }));

describe('putting new files into a folder', () => {
  const directory = createMockDirectory();
  const at = (path: string) => directory.resolve(path);
  const source = () =>
    createFilesSource({
      root: at('products'),
      include: ['**/*.yaml'],
      exclude: ['drafts/**'],
      watch: false,
      writable: true,
    });
  const place = async (
    documents: { path: string; content: string; from?: string }[] = named(
      'orders.odps.yaml',
      'orders.odcs.yaml',
    ),
  ) =>
    await source().write!(
      documents.map(each => ({ ...each, content: Buffer.from(each.content) })),
    );
  const read = async () => {
    const { signal } = new AbortController();
    const reading = await source().read({ signal });
    return reading.type === 'documents'
      ? reading.documents.map(({ path, content }) => `${path} ${content}`)
      : [];
  };

  /** Everything that is there, with the texts of files; links are not followed. */
  const entries = () =>
    readdirSync(directory.path, { recursive: true, withFileTypes: true })
      .map(each => {
        const path = join(each.parentPath, each.name);
        return each.isFile() ? `${path} ${readFileSync(path, 'utf8')}` : path;
      })
      .sort();

  beforeEach(() => directory.setContent({ products: {}, elsewhere: {} }));

  it('puts all of them into a folder of their own that others may read', async () => {
    expect(await place()).toEqual({ type: 'written' });
    expect(await read()).toEqual([
      'sales/orders/orders.odcs.yaml of orders.odcs.yaml',
      'sales/orders/orders.odps.yaml of orders.odps.yaml',
    ]);
    expect(readdirSync(at('products/sales'))).toEqual(['orders']);
    const mode = (path: string) => statSync(at(path)).mode % 0o1000;
    expect(mode('products/sales/orders')).toBe(0o755);
    expect(mode('products/sales/orders/orders.odps.yaml')).toBe(0o644);
  });

  it.each(['a/x.yaml', 'a/b/c/d/x.yaml'])(
    'makes the folders of %s',
    async path => {
      expect(await place([{ path, content: 'x' }])).toEqual({
        type: 'written',
      });
      expect(await read()).toEqual([`${path} x`]);
    },
  );

  it('takes an empty folder', async () => {
    mkdirSync(at('products/sales/orders'), { recursive: true });
    expect(await place()).toEqual({ type: 'written' });
    expect(readdirSync(at('products/sales/orders'))).toHaveLength(2);
  });

  it.each<[string, (folder: string) => void]>([
    ['the document', f => writeFileSync(`${f}/orders.odps.yaml`, 'mine')],
    ['another document', f => writeFileSync(`${f}/a.yaml`, 'mine')],
    ['a hidden file', f => writeFileSync(`${f}/.keep`, '')],
    ['a folder', f => mkdirSync(`${f}/data`)],
    ['a link to nowhere', f => symlinkSync('/nowhere', `${f}/notes`)],
  ])('leaves a folder with %s as it is', async (_, fill) => {
    mkdirSync(at('products/sales/orders'), { recursive: true });
    fill(at('products/sales/orders'));
    const before = entries();
    expect(await place()).toEqual(TAKEN);
    expect(entries()).toEqual(before);
  });

  it('leaves a file of that name as it is', async () => {
    mkdirSync(at('products/sales'));
    writeFileSync(at('products/sales/orders'), 'a file');
    expect(await place()).toEqual(TAKEN);
    expect(readFileSync(at('products/sales/orders'), 'utf8')).toBe('a file');
  });

  it.each([
    ['of the domain', 'products/sales', 'elsewhere'],
    ['of the domain, within the root', 'products/sales', 'products/other'],
    ['of a file in place of the domain', 'products/sales', 'elsewhere/file'],
  ])('follows no link %s', async (_, link, target) => {
    mkdirSync(at('products/other'));
    writeFileSync(at('elsewhere/file'), '');
    symlinkSync(at(target), at(link));
    const before = entries();
    await expect(place()).rejects.toThrow(
      'sales of sales is a link or a file: new documents need a folder there',
    );
    expect(entries()).toEqual(before);
  });

  it('follows no link in place of the folder', async () => {
    mkdirSync(at('products/sales'));
    symlinkSync(at('elsewhere'), at('products/sales/orders'));
    expect(await place()).toEqual(TAKEN);
    expect(readdirSync(at('elsewhere'))).toEqual([]);
  });

  it.each([
    '../elsewhere/a.yaml',
    'sales/../../elsewhere/a.yaml',
    '/elsewhere/a.yaml',
    'sales//a.yaml',
    './sales/a.yaml',
    'sales\\..\\a.yaml',
    'sales/a.yaml\0',
    'sales/notes.txt',
    'sales/.a.yaml',
    'drafts/a.yaml',
    '.git/a.yaml',
  ])('puts nothing at %j, which the source would not read', async path => {
    expect(source().follows!(path)).toBe(false);
    await expect(place([{ path, content: '' }])).rejects.toThrow(
      /is no document of this source/,
    );
    expect(directory.content()).toEqual({ products: {}, elsewhere: {} });
  });

  it.each([
    ['in the root', ['a.yaml']],
    ['in two folders', ['a/a.yaml', 'b/b.yaml']],
    ['one below the other', ['a/a.yaml', 'a/b/b.yaml']],
    ['nowhere', []],
  ])('puts nothing there that lies %s', async (_, paths) => {
    const documents = paths.map(path => ({ path, content: '' }));
    await expect(place(documents)).rejects.toThrow(
      'New documents need one folder of their own',
    );
    expect(readdirSync(at('products'))).toEqual([]);
  });

  it('replaces nothing in the same call', async () => {
    directory.addContent({ 'products/a/a.yaml': 'old' });
    const from = sha256(Buffer.from('old'));
    await expect(
      place([{ path: 'a/a.yaml', content: 'new', from }, ...named('b.yaml')]),
    ).rejects.toThrow(/not both at once/);
    expect(await read()).toEqual(['a/a.yaml old']);
  });

  it('says that the folder may not be written to', async () => {
    mkdirSync(at('products/sales'));
    chmodSync(dirname(at('products')), 0o755);
    chmodSync(at('products/sales'), 0o555);
    await asOrdinaryUser(() =>
      expect(place()).rejects.toThrow(
        /^sales\/orders\/orders\.odps\.yaml, .* could not be written in .*products \(EACCES: the user of the backend may not write there\)\. Nothing was changed$/,
      ),
    );
    chmodSync(at('products/sales'), 0o755);
    expect(readdirSync(at('products/sales'))).toEqual([]);
  });

  it('says that the root is gone, and makes none', async () => {
    directory.setContent({});
    await expect(place()).rejects.toThrow(/ENOENT: the folder is gone/);
    expect(directory.content()).toEqual({});
  });

  it('leaves nothing behind when a document cannot be written', async () => {
    await expect(
      place(named('a.yaml', `${'b'.repeat(300)}.yaml`)),
    ).rejects.toThrow(/ENAMETOOLONG\)\. Nothing was changed/);
    expect(readdirSync(at('products/sales'))).toEqual([]);
  });

  it('lets one of many calls at the same time win, whole', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        place(
          named('a.yaml', 'b.yaml').map(each => ({ ...each, content: `${i}` })),
        ),
      ),
    );
    expect(results.filter(({ type }) => type === 'written')).toHaveLength(1);
    expect(results.filter(({ type }) => type === 'taken')).toHaveLength(7);
    const contents = readdirSync(at('products/sales/orders')).map(file =>
      readFileSync(at(`products/sales/orders/${file}`), 'utf8'),
    );
    expect([contents.length, new Set(contents).size]).toEqual([2, 1]);
    expect(readdirSync(at('products/sales'))).toEqual(['orders']);
  });
});
