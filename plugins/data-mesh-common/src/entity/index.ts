export {
  ANNOTATION_PRODUCT_ID,
  ANNOTATION_REVISION,
  ANNOTATION_STATE,
  DATA_PRODUCT_API_VERSION,
  DATA_PRODUCT_KIND,
  RELATION_CONSUMES_DATA_PRODUCT,
  RELATION_DATA_PRODUCT_CONSUMED_BY,
} from './constants';
export type {
  DataProductEntity,
  DataProductEntityPort,
} from './DataProductEntity';
export { dataProductEntitySchema } from './dataProductEntitySchema.table';
export type { LightEntityPort } from './entityPorts';
export { lightEntity } from './lightEntity';
export type { LightEntityInput } from './lightEntity';
export { markdownToLine } from './markdownToLine';
