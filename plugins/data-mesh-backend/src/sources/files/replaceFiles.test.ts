import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { sha256 } from '../../database/sha256';
import { asOrdinaryUser } from '../__testUtils__/asOrdinaryUser';
import { createFilesSource } from './createFilesSource';

jest.mock('node:fs/promises', () => ({
  ...jest.requireActual('node:fs/promises'),
  rename: jest.fn(jest.requireActual('node:fs/promises').rename),
}));

describe('replacing files of a folder', () => {
  const folder = createMockDirectory();
  const file = (path: string) => folder.resolve(`mesh/${path}`);
  const text = (path: string) => readFileSync(file(path), 'utf8');
  const source = (root = folder.resolve('mesh')) =>
    createFilesSource({
      root,
      include: ['**/*.yaml'],
      exclude: ['drafts/**'],
      watch: false,
      writable: true,
    });
  const write = (changes: { [path: string]: string }, of = source()) =>
    of.write!(
      Object.entries(changes).map(([path, content]) => ({
        path,
        content: Buffer.from(content),
        from: sha256(Buffer.from('old')),
      })),
    );
  /** Everything below the folder, temporary files too. */
  const names = () =>
    readdirSync(folder.resolve('mesh'), { recursive: true }).map(String).sort();

  beforeEach(() => {
    folder.setContent({
      mesh: { 'a.yaml': 'old', sub: { 'b.yaml': 'old', 'c.yaml': 'newer' } },
      outside: { 'secret.yaml': 'old' },
    });
  });

  it('replaces all, keeps their rights and leaves nothing behind', async () => {
    chmodSync(file('a.yaml'), 0o640);
    const before = names();
    expect(await write({ 'a.yaml': 'A', 'sub/b.yaml': 'B' })).toEqual({
      type: 'written',
    });
    expect([text('a.yaml'), text('sub/b.yaml')]).toEqual(['A', 'B']);
    expect(statSync(file('a.yaml')).mode % 0o1000).toBe(0o640);
    expect(names()).toEqual(before);
  });

  it('writes nothing where one document is a newer one, and shows it', async () => {
    const result = await write({ 'a.yaml': 'A', 'sub/c.yaml': 'C' });
    expect(result).toEqual({
      type: 'overtaken',
      documents: [{ path: 'sub/c.yaml', content: Buffer.from('newer') }],
    });
    expect([text('a.yaml'), text('sub/c.yaml')]).toEqual(['old', 'newer']);
  });

  it('says that a document is gone', async () => {
    expect(await write({ 'sub/none.yaml': 'x', 'no/d.yaml': 'x' })).toEqual({
      type: 'overtaken',
      documents: [
        { path: 'sub/none.yaml', content: undefined },
        { path: 'no/d.yaml', content: undefined },
      ],
    });
    expect(existsSync(file('sub/none.yaml'))).toBe(false);
  });

  it.each([
    '../outside/secret.yaml',
    'sub/../../outside/secret.yaml',
    '/etc/passwd.yaml',
    'sub//b.yaml',
    './a.yaml',
    'sub\\..\\..\\outside\\secret.yaml',
    'a.yaml\0',
    'notes.txt',
    'drafts/d.yaml',
    '.git/hooks.yaml',
    '',
  ])('refuses %j as none of its documents', async path => {
    mkdirSync(file('.git'));
    writeFileSync(file('.git/hooks.yaml'), 'old');
    await expect(write({ [path]: 'bad' })).rejects.toThrow(
      /is no document of this source/,
    );
    expect(readFileSync(folder.resolve('outside/secret.yaml'), 'utf8')).toBe(
      'old',
    );
  });

  it('follows no link, neither of a file nor of a folder', async () => {
    symlinkSync(folder.resolve('outside/secret.yaml'), file('l.yaml'));
    symlinkSync(folder.resolve('outside'), file('linked'));
    symlinkSync(file('a.yaml'), file('within.yaml'));
    for (const path of ['l.yaml', 'linked/secret.yaml', 'within.yaml']) {
      await expect(write({ [path]: 'bad' })).rejects.toThrow(
        `${path} is reached through a link`,
      );
    }
    expect(readFileSync(folder.resolve('outside/secret.yaml'), 'utf8')).toBe(
      'old',
    );
    expect(text('a.yaml')).toBe('old');
  });

  it('writes below a root that is itself a link', async () => {
    symlinkSync(folder.resolve('mesh'), folder.resolve('current'));
    const linked = source(folder.resolve('current'));
    expect(await write({ 'a.yaml': 'A' }, linked)).toEqual({ type: 'written' });
    expect(text('a.yaml')).toBe('A');
  });

  it('replaces no folder', async () => {
    mkdirSync(file('d.yaml'));
    await expect(write({ 'd.yaml': 'x' })).rejects.toThrow(
      'd.yaml is no ordinary file',
    );
  });

  it('says that the folder may not be written to', async () => {
    folder.addContent({ 'mesh/locked/l.yaml': 'old' });
    chmodSync(folder.path, 0o755);
    chmodSync(file('locked'), 0o555);
    await asOrdinaryUser(() =>
      expect(write({ 'locked/l.yaml': 'x' })).rejects.toThrow(
        /^locked\/l\.yaml could not be written in .*mesh \(EACCES: the user of the backend may not write there\)\. Nothing was changed$/,
      ),
    );
    chmodSync(file('locked'), 0o755);
    expect(text('locked/l.yaml')).toBe('old');
  });

  it('says that the folder is gone', async () => {
    renameSync(folder.resolve('mesh'), folder.resolve('away'));
    await expect(write({ 'a.yaml': 'x' })).rejects.toThrow(
      /ENOENT: the folder is gone/,
    );
  });

  it('puts everything back when the disk fails half-way', async () => {
    const before = names();
    const real = jest.requireActual('node:fs/promises').rename;
    jest
      .mocked(rename)
      .mockImplementationOnce(real)
      .mockImplementationOnce(async () => {
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      });
    await expect(write({ 'a.yaml': 'A', 'sub/b.yaml': 'B' })).rejects.toThrow(
      /ENOSPC: the disk is full\)\. Nothing was changed/,
    );
    expect([text('a.yaml'), text('sub/b.yaml')]).toEqual(['old', 'old']);
    expect(names()).toEqual(before);
  });

  it('cannot be written to unless that is configured', () => {
    const readOnly = createFilesSource({
      root: folder.resolve('mesh'),
      include: ['**/*.yaml'],
      exclude: [],
      watch: false,
      writable: false,
    });
    expect(readOnly.write).toBeUndefined();
  });
});
