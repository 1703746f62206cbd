import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  entityEnvelopeSchemaValidator,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import {
  CatalogFeedItem,
  DATA_PRODUCT_KIND,
} from '@meshstage/plugin-data-mesh-common';
import { ANNOTATION_ENTITY_HASH, DATA_MESH_LOCATION_KEY } from './constants';

/** Raised when what is added to an entity below changes, so that all are handed over again. */
const FORMAT = 1;

/** A light entity has a few kilobytes; this much would hurt the catalog. */
const MAX_LENGTH = 256_000;

const validateEnvelope = entityEnvelopeSchemaValidator<Entity>();

/** What {@link ANNOTATION_ENTITY_HASH} says of an entity made from this item. */
export function stampOf(item: CatalogFeedItem): string {
  return `${FORMAT}-${item.hash}`;
}

/**
 * The entity of a feed item as the catalog takes it. Entities of a provider
 * pass the catalog's rules unseen, and one malformed entity refuses a whole
 * mutation, so each is checked here: throws `InputError` when it is not the
 * DataProduct that the item says.
 */
export function toDeferredEntity(item: CatalogFeedItem): DeferredEntity {
  const entity = envelopeOf(item);
  if (
    entity.kind !== DATA_PRODUCT_KIND ||
    stringifyEntityRef(entity) !== item.ref
  ) {
    throw new InputError(
      `The entity of ${item.ref} says that it is ${stringifyEntityRef(entity)}`,
    );
  }
  const location = `data-mesh:${item.ref}`;
  return {
    locationKey: DATA_MESH_LOCATION_KEY,
    entity: {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          [ANNOTATION_LOCATION]: location,
          [ANNOTATION_ORIGIN_LOCATION]: location,
          ...entity.metadata.annotations,
          [ANNOTATION_ENTITY_HASH]: stampOf(item),
        },
      },
    },
  };
}

function envelopeOf({ ref, entity }: CatalogFeedItem): Entity {
  if (JSON.stringify(entity ?? null).length > MAX_LENGTH) {
    throw new InputError(
      `The entity of ${ref} is longer than ${MAX_LENGTH} characters`,
    );
  }
  try {
    return validateEnvelope(entity);
  } catch (error) {
    throw new InputError(`The entity of ${ref} is malformed`, error);
  }
}
