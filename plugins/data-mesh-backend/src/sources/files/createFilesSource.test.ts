import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { verifySource } from '@meshstage/plugin-data-mesh-node/testUtils';
import { asOrdinaryUser } from '../__testUtils__/asOrdinaryUser';
import { createFilesSource } from './createFilesSource';

const signal = new AbortController().signal;
const later = () => Date.now() + 60_000;

jest.setTimeout(60_000);

describe('createFilesSource', () => {
  const folder = createMockDirectory();
  const source = (
    options: { include?: string[]; exclude?: string[]; root?: string } = {},
    now = later,
  ) =>
    createFilesSource(
      {
        root: folder.resolve('mesh'),
        include: ['**/*.yaml'],
        exclude: [],
        watch: false,
        ...options,
      },
      now,
    );

  async function read(of = source()) {
    const reading = await of.read({ signal });
    if (reading.type === 'unchanged') {
      throw new Error('unchanged without an etag');
    }
    return {
      paths: reading.documents.map(({ path }) => path),
      unreadable: reading.unreadable.map(({ path, reason }) => [path, reason]),
      reading,
    };
  }

  it('keeps the promises of a source', async () => {
    const noText = Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a]);
    folder.setContent({ mesh: { 'a.yaml': 'a', sub: { 'b.yaml': noText } } });
    const fixture = {
      createSource: () => source(),
      documents: [
        { path: 'a.yaml', content: Buffer.from('a') },
        { path: 'sub/b.yaml', content: noText },
      ],
      change: async () => {
        writeFileSync(folder.resolve('mesh/a.yaml'), 'A');
        writeFileSync(folder.resolve('mesh/c.yaml'), 'c');
        rmSync(folder.resolve('mesh/sub/b.yaml'));
      },
      changedDocuments: [
        { path: 'a.yaml', content: Buffer.from('A') },
        { path: 'c.yaml', content: Buffer.from('c') },
      ],
      break: () => rename(folder.resolve('mesh'), folder.resolve('away')),
      mend: () => rename(folder.resolve('away'), folder.resolve('mesh')),
    };
    await expect(verifySource(fixture)).resolves.toBeUndefined();
  });

  it.each([
    [
      ['**/*.yaml'],
      [],
      ['B.yaml', 'a.yaml', 'drafts/d.yaml', 'sub/deep/c.yaml'],
    ],
    [['*.yaml'], [], ['B.yaml', 'a.yaml']],
    [
      ['**/*.{yaml,json}'],
      ['drafts/**'],
      ['B.yaml', 'a.yaml', 'e.json', 'sub/deep/c.yaml'],
    ],
    [['sub/**'], [], ['sub/deep/c.yaml']],
    [['drafts/d.yaml', 'a.yaml'], ['a.*'], ['drafts/d.yaml']],
    [['nothing/**'], [], []],
  ])('finds %j without %j', async (include, exclude, expected) => {
    folder.setContent({
      mesh: {
        'a.yaml': '',
        'B.yaml': '',
        'e.json': '',
        '.hidden.yaml': '',
        '.git': { 'x.yaml': '' },
        sub: { deep: { 'c.yaml': '' } },
        drafts: { 'd.yaml': '' },
      },
    });
    expect(await read(source({ include, exclude }))).toMatchObject({
      paths: expected,
      unreadable: [],
    });
  });

  it('says where a person finds a document, as configured', async () => {
    folder.setContent({ mesh: { sub: { 'a.yaml': '' } } });
    const root = relative(process.cwd(), folder.resolve('mesh'));
    const { reading } = await read(source({ root: `${root}/` }));
    expect(reading.documents[0].location).toBe(`${root}/sub/a.yaml`);
  });

  it('follows links to files below the root, and no others', async () => {
    folder.setContent({
      'secret.yaml': 'secret',
      'mesh-beside': { 'x.yaml': 'beside' },
      mesh: { '.data': { 'real.yaml': 'real' }, sub: { 'z.yaml': 'z' } },
    });
    const link = (target: string, path: string) =>
      symlinkSync(target, folder.resolve(`mesh/${path}`));
    link('.data/real.yaml', 'inside.yaml');
    link('../secret.yaml', 'out.yaml');
    link(folder.resolve('mesh-beside/x.yaml'), 'beside.yaml');
    link('gone.yaml', 'dangling.yaml');
    link('loop.yaml', 'loop.yaml');
    link('..', 'sub/up');
    link('sub', 'folder.yaml');

    const { paths, unreadable, reading } = await read();
    expect(paths).toEqual(['inside.yaml', 'sub/z.yaml']);
    expect(Buffer.from(reading.documents[0].content).toString()).toBe('real');
    expect(unreadable).toEqual([
      ['beside.yaml', 'it is a link that leads out of the folder'],
      ['dangling.yaml', 'it is a link that cannot be followed (ENOENT)'],
      ['loop.yaml', 'it is a link that cannot be followed (ELOOP)'],
      ['out.yaml', 'it is a link that leads out of the folder'],
    ]);
  });

  it('reads below a root that is a link itself', async () => {
    folder.setContent({ releases: { one: { 'a.yaml': '' } } });
    symlinkSync('releases/one', folder.resolve('mesh'));
    expect((await read()).paths).toEqual(['a.yaml']);
  });

  it('loads what is a little too large, so that its owner sees it refused', async () => {
    folder.setContent({ mesh: {} });
    const sizes = { 'edge.yaml': 5, 'over.yaml': 6, 'huge.yaml': 50 * 1024 };
    for (const [name, megabytes] of Object.entries(sizes)) {
      writeFileSync(folder.resolve(`mesh/${name}`), '');
      truncateSync(folder.resolve(`mesh/${name}`), megabytes * 1024 ** 2);
    }
    const { paths, unreadable } = await read();
    expect(paths).toEqual(['edge.yaml', 'over.yaml']);
    expect(unreadable).toEqual([
      [
        'huge.yaml',
        expect.stringMatching(/^it has 51200.0 MB, and a document/),
      ],
    ]);
  });

  it('loads no more than 100 MB of what is too large', async () => {
    folder.setContent({ mesh: {} });
    for (let i = 0; i < 20; i += 1) {
      writeFileSync(folder.resolve(`mesh/${i}.yaml`), '');
      truncateSync(folder.resolve(`mesh/${i}.yaml`), 10 * 1024 ** 2);
    }
    const { paths, unreadable } = await read();
    expect(paths).toHaveLength(10);
    expect(unreadable).toHaveLength(10);
  });

  it('does not wait for a pipe', async () => {
    folder.setContent({ mesh: { 'a.yaml': '' } });
    execFileSync('mkfifo', [folder.resolve('mesh/pipe.yaml')]);
    expect(await read()).toMatchObject({
      paths: ['a.yaml'],
      unreadable: [['pipe.yaml', 'it is no ordinary file']],
    });
  });

  it('lists a file that may not be read, and throws for such a folder', async () => {
    folder.setContent({
      mesh: { 'a.yaml': '', 'b.yaml': '', sub: { 'c.yaml': '' } },
    });
    chmodSync(folder.path, 0o755);
    chmodSync(folder.resolve('mesh/b.yaml'), 0);
    await asOrdinaryUser(async () => {
      expect(await read()).toMatchObject({
        paths: ['a.yaml', 'sub/c.yaml'],
        unreadable: [
          ['b.yaml', 'the backend may not read it; give its user the right to'],
        ],
      });
    });
    chmodSync(folder.resolve('mesh/sub'), 0);
    await asOrdinaryUser(() =>
      expect(read()).rejects.toThrow('could not be read whole: EACCES'),
    );
    chmodSync(folder.resolve('mesh/sub'), 0o755);
  });

  it.each([
    [{}, /mesh cannot be read \(ENOENT\); a relative path starts where/],
    [{ mesh: 'a file' }, /mesh is no folder/],
  ])('throws for the root %j', async (content, message) => {
    folder.setContent(content);
    await expect(read()).rejects.toThrow(message);
    await expect(read()).rejects.toMatchObject({ retryAfterMs: 0 });
  });

  it('gives no etag while a further change might not show', async () => {
    folder.setContent({ mesh: { 'a.yaml': 'a' } });
    const fresh = source({}, Date.now);
    expect((await read(fresh)).reading.etag).toBeUndefined();
    expect((await read()).reading.etag).toMatch(/^[0-9a-f]{64}$/);
  });

  it('never lists less than there is while files are being replaced', async () => {
    folder.setContent({
      mesh: { 'a.yaml': '0', 'b.yaml': '0', 'c.yaml': '0' },
    });
    let writing = true;
    const writer = (async () => {
      for (let i = 1; writing; i += 1) {
        const path = folder.resolve(`mesh/${'abc'[i % 3]}.yaml`);
        await writeFile(`${path}.tmp`, String(i));
        await rename(`${path}.tmp`, path);
      }
    })();
    for (let i = 0; i < 100; i += 1) {
      const found = await read(source({}, Date.now));
      expect(found.paths).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    }
    writing = false;
    await writer;
  });
});
