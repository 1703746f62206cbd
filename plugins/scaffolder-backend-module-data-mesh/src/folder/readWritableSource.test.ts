import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { readWritableSource } from './readWritableSource';
import { requireFollowed } from './requireFollowed';

const files = {
  type: 'files',
  writable: true,
  root: '../products',
  include: ['**/*.odps.yaml', '**/*.odcs.yaml'],
  domains: ['*'],
};

function read(options: { sources?: JsonObject; id?: string }) {
  const { sources, id } = options;
  return readWritableSource(
    mockServices.rootConfig({
      data: { dataMesh: sources === undefined ? {} : { sources } },
    }),
    id,
  );
}

const product = (name: string) => ({
  documents: [{ path: `sales/${name}`, content: '' }],
});

describe('readWritableSource', () => {
  it('takes the only one, or the one that is named', () => {
    const other = { ...files, root: '/srv' };
    expect(
      read({ sources: { demo: files, git: { type: 'url' } } }),
    ).toMatchObject({ id: 'demo', root: '../products', domains: ['*'] });
    expect(read({ sources: { demo: files, other }, id: 'other' }).root).toBe(
      '/srv',
    );
  });

  it.each<[string, Parameters<typeof read>[0], RegExp]>([
    ['nothing is configured', {}, /must name a source: .* has none/],
    ['it was taken away', { sources: { demo: null } }, /has none/],
    [
      'none may be written to',
      { sources: { demo: { ...files, writable: false } } },
      /has none with writable: true/,
    ],
    [
      'there are several',
      { sources: { demo: files, other: files } },
      /has demo, other with writable: true/,
    ],
    [
      'another one is named',
      { sources: { demo: files }, id: 'push' },
      /may not write to source push: dataMesh.sources.push is not/,
    ],
    [
      'it is no folder',
      { sources: { demo: { type: 'url', writable: true } } },
      /dataMesh.sources.demo is not of type files/,
    ],
  ])('throws with the option where %s', (_, options, message) => {
    expect(() => read(options)).toThrow(message);
  });
});

describe('requireFollowed', () => {
  const source = (change: JsonObject = {}) =>
    read({ sources: { demo: { ...files, ...change } } });

  it.each<[string, JsonObject]>([
    ['any domain', {}],
    ['this domain', { domains: ['sales'] }],
    ['a domain as one text', { domains: 'sales' }],
    ['a glob as one text', { include: '**/*.yaml' }],
  ])('lets pass what is read: %s', (_, change) => {
    expect(() =>
      requireFollowed(source(change), 'sales', product('a/a.odps.yaml')),
    ).not.toThrow();
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      'another domain',
      { domains: ['hr'] },
      /does not publish into sales: dataMesh.sources.demo.domains lists hr/,
    ],
    [
      'other files',
      { include: ['**/*.json'] },
      /would not read sales\/a\/a.odps.yaml: add .* to dataMesh.sources.demo.include/,
    ],
    ['left out files', { exclude: 'sales/**' }, /would not read/],
  ])('names the option for %s', (_, change, message) => {
    expect(() =>
      requireFollowed(source(change), 'sales', product('a/a.odps.yaml')),
    ).toThrow(message);
  });
});
