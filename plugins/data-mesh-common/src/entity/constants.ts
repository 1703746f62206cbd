/** Kind of the entity of a data product. @public */
export const DATA_PRODUCT_KIND = 'DataProduct';

/** `apiVersion` of the entity of a data product. @public */
export const DATA_PRODUCT_API_VERSION = 'meshstage.io/v1alpha1';

/** From a product to one that it consumes. @public */
export const RELATION_CONSUMES_DATA_PRODUCT = 'consumesDataProduct';

/** From a product to one that consumes it. @public */
export const RELATION_DATA_PRODUCT_CONSUMED_BY = 'dataProductConsumedBy';

/** Annotation: ODPS id of the product. @public */
export const ANNOTATION_PRODUCT_ID = 'meshstage.io/product-id';

/** Annotation: sha256 of the live revision, hex. @public */
export const ANNOTATION_REVISION = 'meshstage.io/revision';

/** Annotation: state of the product, only where it is not `live`. @public */
export const ANNOTATION_STATE = 'meshstage.io/state';
