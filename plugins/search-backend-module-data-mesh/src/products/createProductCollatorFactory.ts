import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { PRODUCT_DOCUMENT_TYPE } from '@meshstage/plugin-data-mesh-common';
import { Readable } from 'node:stream';
import { Feed } from '../feed/createFeed';
import { entityOf } from '../feed/isFeedItem';
import { toProductDocument } from './toProductDocument';

/** Products as documents of the search, each seen by who sees its entity. */
export function createProductCollatorFactory(options: {
  feed: Feed;
  locationTemplate: string;
}): DocumentCollatorFactory {
  const { feed, locationTemplate } = options;

  async function* documents() {
    for await (const item of feed.products()) {
      const entity = entityOf(item);
      if (entity) {
        yield toProductDocument(item.ref, entity, locationTemplate);
      }
    }
  }

  return {
    type: PRODUCT_DOCUMENT_TYPE,
    visibilityPermission: catalogEntityReadPermission,
    getCollator: async () => Readable.from(documents()),
  };
}
