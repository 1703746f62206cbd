import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { readWritableSource } from './readWritableSource';
import { requireFollowed } from './requireFollowed';

const files = {
  type: 'files',
  root: '../products',
  include: ['**/*.odps.yaml', '**/*.odcs.yaml'],
  domains: ['*'],
};

function read(options: {
  templates?: { sources?: string[] } | null;
  sources?: object;
  id?: string;
}) {
  const { templates, sources = { demo: files }, id } = options;
  const dataMesh: JsonObject = JSON.parse(
    JSON.stringify({ templates, sources }),
  );
  return readWritableSource(
    mockServices.rootConfig({ data: { dataMesh } }),
    id,
  );
}

const product = (name: string) => ({
  documents: [{ path: `sales/${name}`, content: '' }],
});

describe('readWritableSource', () => {
  it('takes the only one, or the one that is named', () => {
    const templates = { sources: ['demo', 'other'] };
    const sources = { demo: files, other: { ...files, root: '/srv' } };
    expect(read({ templates: { sources: ['demo'] } })).toMatchObject({
      id: 'demo',
      root: '../products',
      domains: ['*'],
    });
    expect(read({ templates, sources, id: 'other' }).root).toBe('/srv');
  });

  it.each([
    ['nothing is configured', {}, /must name a source: .* lists none/],
    ['it was taken away', { templates: null }, /lists none/],
    [
      'there are several',
      { templates: { sources: ['demo', 'other'] } },
      /lists demo, other/,
    ],
    [
      'another one is named',
      { templates: { sources: ['demo'] }, id: 'push' },
      /may not write to source push/,
    ],
    [
      'it is no folder',
      { templates: { sources: ['demo'] }, sources: { demo: { type: 'url' } } },
      /demo is no source of type files/,
    ],
    [
      'it is not there',
      { templates: { sources: ['gone'] } },
      /gone is no source of type files/,
    ],
  ])('throws with the option where %s', (_, options, message) => {
    expect(() => read(options)).toThrow(message);
  });
});

describe('requireFollowed', () => {
  const templates = { sources: ['demo'] };
  const source = (change: object = {}) =>
    read({ templates, sources: { demo: { ...files, ...change } } });

  it.each([
    ['any domain', {}],
    ['this domain', { domains: ['sales'] }],
    ['a domain as one text', { domains: 'sales' }],
    ['a glob as one text', { include: '**/*.yaml' }],
  ])('lets pass what is read: %s', (_, change) => {
    expect(() =>
      requireFollowed(source(change), 'sales', product('a/a.odps.yaml')),
    ).not.toThrow();
  });

  it.each([
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
