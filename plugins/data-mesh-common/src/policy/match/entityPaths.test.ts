import { lightEntity } from '../../entity';
import {
  entityInput,
  readProduct,
} from '../../entity/__testUtils__/entityInput';
import { ENTITY_PATHS } from './entityPaths.table';
import { isRecord } from './valueAt';

const HOLDERS = ['metadata', 'metadata.annotations', 'spec'];

/** Paths of all that an entity has, in the words of the table. */
function pathsOf(value: unknown, path = ''): string[] {
  if (path !== '' && !HOLDERS.includes(path)) {
    return Array.isArray(value) && value.some(isRecord)
      ? value.flatMap(each => Object.keys(each).map(key => `${path}[].${key}`))
      : [path];
  }
  return Object.entries(isRecord(value) ? value : {}).flatMap(([key, each]) =>
    pathsOf(each, path ? `${path}.${key}` : key),
  );
}

describe('ENTITY_PATHS', () => {
  it('is what the light entity of a product with everything has, no more and no less', () => {
    const product = readProduct(`
apiVersion: v1.1.0
kind: DataProduct
id: p
name: Orders
version: 1.0.0
status: active
type: aggregate
domain: sales
tags: [daily]
description: { purpose: All orders }
authoritativeDefinitions:
  - { type: wiki, url: 'https://wiki.example.com/orders' }
outputPorts:
  - { name: tables, version: 1.2.0, type: tables, contractId: orders }
`);
    const entity = lightEntity(
      entityInput({ product, state: 'source-removed' }),
    );
    const known = Object.entries(ENTITY_PATHS).flatMap(([path, shape]) =>
      shape.is === 'objects'
        ? Object.keys(shape.of).map(key => `${path}[].${key}`)
        : [path],
    );
    expect([...new Set(pathsOf(entity))].sort()).toEqual(known.sort());
  });

  it('tells what no product is without', () => {
    const bare = lightEntity(
      entityInput({
        product: readProduct('kind: DataProduct\nid: p\n'),
        title: '',
        ports: [],
        consumes: [],
        location: '',
      }),
    );
    expect(pathsOf(bare).sort()).toEqual(
      Object.keys(ENTITY_PATHS)
        .filter(path => ENTITY_PATHS[path].isAlways)
        .sort(),
    );
  });

  it('says of each path what stands there', () => {
    const entity = lightEntity(entityInput());
    expect(ENTITY_PATHS['metadata.tags'].is).toBe('texts');
    expect(entity.metadata.tags).toEqual(
      expect.arrayContaining([expect.any(String)]),
    );
    expect(ENTITY_PATHS['spec.consumes'].is).toBe('texts');
    expect(entity.spec.consumes).toEqual(
      expect.arrayContaining([expect.any(String)]),
    );
  });
});
