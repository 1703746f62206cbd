import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';
import {
  ANNOTATION_PRODUCT_ID,
  ANNOTATION_REVISION,
  ANNOTATION_STATE,
} from '../../entity';
import { EntityShape, ShapedFields } from './EntityShape';

const TEXT: EntityShape = { is: 'text' };
const TEXTS: EntityShape = { is: 'texts' };

function objects(...names: string[]): EntityShape {
  return { is: 'objects', of: fields(names.map(name => [[name], TEXT])) };
}

function fields(rows: [string[], EntityShape][]): ShapedFields {
  return Object.fromEntries(
    rows.map(([keys, shape]) => [keys.join('.'), { ...shape, keys }]),
  );
}

/**
 * What `match` can name: the light entity, whole. A path that is not in it would
 * fit no product, and a policy that concerns nobody is never broken.
 */
export const ENTITY_PATHS: ShapedFields = fields([
  [['apiVersion'], TEXT],
  [['kind'], TEXT],
  [['metadata', 'name'], TEXT],
  [['metadata', 'namespace'], TEXT],
  [['metadata', 'title'], TEXT],
  [['metadata', 'description'], TEXT],
  [['metadata', 'tags'], TEXTS],
  [['metadata', 'links'], objects('url', 'title')],
  [['metadata', 'annotations', ANNOTATION_LOCATION], TEXT],
  [['metadata', 'annotations', ANNOTATION_ORIGIN_LOCATION], TEXT],
  [['metadata', 'annotations', ANNOTATION_VIEW_URL], TEXT],
  [['metadata', 'annotations', ANNOTATION_PRODUCT_ID], TEXT],
  [['metadata', 'annotations', ANNOTATION_REVISION], TEXT],
  [['metadata', 'annotations', ANNOTATION_STATE], TEXT],
  [['spec', 'type'], TEXT],
  [['spec', 'lifecycle'], TEXT],
  [['spec', 'owner'], TEXT],
  [['spec', 'domain'], TEXT],
  [['spec', 'outputPorts'], objects('name', 'version', 'contract', 'type')],
  [['spec', 'consumes'], TEXTS],
]);
