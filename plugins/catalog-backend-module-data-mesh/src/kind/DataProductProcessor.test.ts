import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { product } from '../__testUtils__/product';
import { DataProductProcessor } from './DataProductProcessor';

const processor = new DataProductProcessor();

describe('DataProductProcessor', () => {
  it('knows the kind', async () => {
    expect(await processor.validateEntityKind(product('daily'))).toBe(true);
  });

  it.each([
    { ...product('daily'), kind: 'Component' },
    { ...product('daily'), apiVersion: 'other.example.com/v1' },
  ])('leaves %j to others', async entity => {
    expect(await processor.validateEntityKind(entity)).toBe(false);
  });

  it.each([
    ['owner', { ...product('daily').spec, owner: undefined }],
    ['domain', { ...product('daily').spec, domain: '' }],
    ['outputPorts', { ...product('daily').spec, outputPorts: [{}] }],
    ['consumes', { ...product('daily').spec, consumes: 'other' }],
  ])('refuses an entity whose %s is wrong', async (field, spec) => {
    await expect(
      processor.validateEntityKind({ ...product('daily'), spec }),
    ).rejects.toThrow(field);
  });

  it('emits every relation in both directions', async () => {
    const emitted: CatalogProcessorResult[] = [];
    await processor.postProcessEntity(
      product('daily', {
        owner: 'user:default/maya',
        consumes: ['dataproduct:weather/daily', 'airports'],
      }),
      { type: 'data-mesh', target: 'any' },
      result => emitted.push(result),
    );
    const relations = emitted.map(result =>
      result.type === 'relation'
        ? [
            stringifyEntityRef(result.relation.source),
            result.relation.type,
            stringifyEntityRef(result.relation.target),
          ]
        : [],
    );
    const self = 'dataproduct:flights/daily';
    expect(relations).toEqual([
      [self, 'ownedBy', 'user:default/maya'],
      ['user:default/maya', 'ownerOf', self],
      [self, 'partOf', 'domain:default/flights'],
      ['domain:default/flights', 'hasPart', self],
      [self, 'consumesDataProduct', 'dataproduct:weather/daily'],
      ['dataproduct:weather/daily', 'dataProductConsumedBy', self],
      [self, 'consumesDataProduct', 'dataproduct:flights/airports'],
      ['dataproduct:flights/airports', 'dataProductConsumedBy', self],
    ]);
  });

  it('emits nothing for other kinds', async () => {
    const emit = jest.fn();
    const entity = { ...product('daily'), kind: 'Component' };
    await processor.postProcessEntity(
      entity,
      { type: 'url', target: 'any' },
      emit,
    );
    expect(emit).not.toHaveBeenCalled();
  });
});
