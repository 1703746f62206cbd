import {
  ANNOTATION_ENTITY_HASH,
  DATA_MESH_LOCATION_KEY,
  DATA_MESH_PROVIDER_NAME,
} from './constants';

describe('names that are written into the catalogs of portals', () => {
  it('keeps the name of the provider: another one orphans every product, and the catalog deletes orphans of providers by default', () => {
    expect(DATA_MESH_PROVIDER_NAME).toBe('data-mesh');
  });

  it('keeps the location key: with another one every product is deleted and made anew, with a new uid', () => {
    expect(DATA_MESH_LOCATION_KEY).toBe('data-mesh');
  });

  it('keeps the annotation: without it every product is handed over again', () => {
    expect(ANNOTATION_ENTITY_HASH).toBe('meshstage.io/entity-hash');
  });
});
