import { Entity, entityKindSchemaValidator } from '@backstage/catalog-model';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  DATA_PRODUCT_API_VERSION,
  DATA_PRODUCT_KIND,
  DataProductEntity,
  dataProductEntitySchema,
} from '@meshstage/plugin-data-mesh-common';
import { dataProductRelations } from './dataProductRelations';

/**
 * Makes `DataProduct` a kind of the catalog: validates the entity and emits its
 * relations. It runs again and again for every product, so it asks nobody.
 */
export class DataProductProcessor implements CatalogProcessor {
  readonly #validate = entityKindSchemaValidator(dataProductEntitySchema);

  getProcessorName(): string {
    return 'DataProductProcessor';
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (entity.kind !== DATA_PRODUCT_KIND) {
      return false;
    }
    return this.#validate(entity) === entity;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (isDataProduct(entity)) {
      for (const relation of dataProductRelations(entity)) {
        emit(processingResult.relation(relation));
      }
    }
    return entity;
  }
}

/** True after validation: whatever has this kind and version has this shape. */
function isDataProduct(entity: Entity): entity is DataProductEntity {
  return (
    entity.kind === DATA_PRODUCT_KIND &&
    entity.apiVersion === DATA_PRODUCT_API_VERSION
  );
}
