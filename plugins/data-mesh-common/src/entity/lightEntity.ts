import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';
import { ProductState } from '../client/types';
import { DataProduct, parseProductRef } from '../model';
import { plainText } from '../model/plainText';
import { DataProductEntity } from './DataProductEntity';
import {
  ANNOTATION_PRODUCT_ID,
  ANNOTATION_REVISION,
  ANNOTATION_STATE,
  DATA_PRODUCT_API_VERSION,
  DATA_PRODUCT_KIND,
} from './constants';
import { entityLinks } from './entityLinks';
import { LightEntityPort, entityPorts } from './entityPorts';
import { entityTags } from './entityTags';
import { httpUrlWithoutSecrets } from './httpUrl';
import { markdownToLine } from './markdownToLine';

const MAX_TITLE = 200;
const MAX_DESCRIPTION = 200;
const MAX_WORD = 63;

/** A live product with all that its entity is made of. @public */
export interface LightEntityInput {
  product: DataProduct;
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  /** Slug, namespace of the entity. */
  domain: string;
  /** Slug, name of the entity. */
  name: string;
  title: string;
  /** Entity ref. */
  owner: string;
  /** The resolved ports, with the version of the contract that each serves. */
  ports: LightEntityPort[];
  /** Refs of the products that it consumes, in any order. */
  consumes: readonly string[];
  /** Where the owner's text is: a URL or a path; `''` when it was pushed without one. */
  location: string;
  /** sha256 of the live revision, hex. */
  revisionHash: string;
  state: ProductState;
}

/**
 * The entity that the catalog mirrors. It satisfies the catalog's validators
 * whatever the owner wrote, because an entity that does not is dropped with
 * nothing but a line in a log.
 *
 * @public
 */
export function lightEntity(input: LightEntityInput): DataProductEntity {
  const { product } = input;
  const title = plainText(input.title, MAX_TITLE);
  const description = markdownToLine(
    product.description.purpose ?? '',
    MAX_DESCRIPTION,
  );
  const tags = entityTags(product.tags);
  const links = entityLinks(product.authoritativeDefinitions);
  return {
    apiVersion: DATA_PRODUCT_API_VERSION,
    kind: DATA_PRODUCT_KIND,
    metadata: {
      name: input.name,
      namespace: input.domain,
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
      annotations: annotations(input),
      ...(tags.length > 0 ? { tags } : {}),
      ...(links.length > 0 ? { links } : {}),
    },
    spec: {
      type: plainText(product.type.value, MAX_WORD) || 'unknown',
      lifecycle: plainText(product.lifecycle, MAX_WORD) || 'unknown',
      owner: input.owner,
      domain: input.domain,
      outputPorts: entityPorts(product, input.ports),
      consumes: consumedRefs(input),
    },
  };
}

function annotations(input: LightEntityInput): Record<string, string> {
  const url = httpUrlWithoutSecrets(input.location);
  const location = locationRef(input, url);
  return {
    [ANNOTATION_LOCATION]: location,
    [ANNOTATION_ORIGIN_LOCATION]: location,
    ...(url ? { [ANNOTATION_VIEW_URL]: url } : {}),
    [ANNOTATION_PRODUCT_ID]: input.product.id,
    [ANNOTATION_REVISION]: input.revisionHash,
    ...(input.state === 'live' ? {} : { [ANNOTATION_STATE]: input.state }),
  };
}

/** `<type>:<target>`, as the catalog wants it. */
function locationRef({ location, ref }: LightEntityInput, url?: string) {
  if (url) {
    return `url:${url}`;
  }
  return location ? `file:${location}` : `data-mesh:${ref}`;
}

/** A product that feeds itself has no relation to itself. */
function consumedRefs({ consumes, ref }: LightEntityInput): string[] {
  const refs = new Set(consumes.map(each => each.toLowerCase()));
  refs.delete(ref.toLowerCase());
  return [...refs].filter(each => parseProductRef(each)).sort();
}
