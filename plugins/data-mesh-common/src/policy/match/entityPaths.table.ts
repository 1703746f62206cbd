import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';
import {
  ANNOTATION_PRODUCT_ID,
  ANNOTATION_REVISION,
  ANNOTATION_STATE,
  DATA_PRODUCT_API_VERSION,
  DATA_PRODUCT_KIND,
} from '../../entity';
import { LIFECYCLES } from '../items/lifecycles';
import { EntityShape, ShapedFields } from './EntityShape';

const TEXT: EntityShape = { is: 'text' };
const TEXTS: EntityShape = { is: 'texts' };
const ALWAYS = { isAlways: true };

function only(word: string): EntityShape {
  return { is: 'text', words: { words: [word] } };
}

function objects(...names: string[]): EntityShape {
  return { is: 'objects', of: fields(names.map(name => [[name], TEXT])) };
}

type Row = [keys: string[], shape: EntityShape, more?: { isAlways: boolean }];

function fields(rows: Row[]): ShapedFields {
  return Object.fromEntries(
    rows.map(([keys, shape, more]) => [
      keys.join('.'),
      { ...shape, ...more, keys },
    ]),
  );
}

/**
 * What `match` can name: the light entity, whole. A path that is not in it would
 * fit no product, and a policy that concerns nobody is never broken.
 */
export const ENTITY_PATHS: ShapedFields = fields([
  [['apiVersion'], only(DATA_PRODUCT_API_VERSION), ALWAYS],
  [['kind'], only(DATA_PRODUCT_KIND), ALWAYS],
  [['metadata', 'name'], TEXT, ALWAYS],
  [['metadata', 'namespace'], TEXT, ALWAYS],
  [['metadata', 'title'], TEXT],
  [['metadata', 'description'], TEXT],
  [['metadata', 'tags'], TEXTS],
  [['metadata', 'links'], objects('url', 'title')],
  [['metadata', 'annotations', ANNOTATION_LOCATION], TEXT, ALWAYS],
  [['metadata', 'annotations', ANNOTATION_ORIGIN_LOCATION], TEXT, ALWAYS],
  [['metadata', 'annotations', ANNOTATION_VIEW_URL], TEXT],
  [['metadata', 'annotations', ANNOTATION_PRODUCT_ID], TEXT, ALWAYS],
  [['metadata', 'annotations', ANNOTATION_REVISION], TEXT, ALWAYS],
  [['metadata', 'annotations', ANNOTATION_STATE], only('source-removed')],
  [['spec', 'type'], TEXT, ALWAYS],
  [['spec', 'lifecycle'], { is: 'text', words: LIFECYCLES }, ALWAYS],
  [['spec', 'owner'], TEXT, ALWAYS],
  [['spec', 'domain'], TEXT, ALWAYS],
  [
    ['spec', 'outputPorts'],
    objects('name', 'version', 'contract', 'type'),
    ALWAYS,
  ],
  [['spec', 'consumes'], TEXTS, ALWAYS],
]);
