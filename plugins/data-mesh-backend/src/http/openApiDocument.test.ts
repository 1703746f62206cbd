import { openApiDocument } from './openApiDocument';
import { RouteGroup } from './RouteGroup';

const group: RouteGroup = {
  paths: { '/a': {} },
  schemas: { A: { type: 'object' } },
  register() {},
};

describe('openApiDocument', () => {
  it('merges groups', () => {
    const document = openApiDocument([
      group,
      { ...group, paths: { '/b': {} }, schemas: {} },
    ]);
    expect(Object.keys(document.paths)).toEqual(['/a', '/b']);
    expect(Object.keys(document.components.schemas)).toContain('A');
  });

  it.each([
    ['/a', { ...group, schemas: {} }],
    ['A', { ...group, paths: {} }],
  ])('refuses %s twice', (name, other) => {
    expect(() => openApiDocument([group, other])).toThrow(`has ${name} twice`);
  });
});
