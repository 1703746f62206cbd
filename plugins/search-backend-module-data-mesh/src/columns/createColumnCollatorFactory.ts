import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { COLUMN_DOCUMENT_TYPE } from '@meshstage/plugin-data-mesh-common';
import { Readable } from 'node:stream';
import { Feed } from '../feed/createFeed';
import { toColumnDocument } from './toColumnDocument';

/** Columns as documents of the search, each seen by who sees its product. */
export function createColumnCollatorFactory(options: {
  feed: Feed;
  locationTemplate: string;
}): DocumentCollatorFactory {
  const { feed, locationTemplate } = options;

  async function* documents() {
    for await (const column of feed.columns()) {
      yield toColumnDocument(column, locationTemplate);
    }
  }

  return {
    type: COLUMN_DOCUMENT_TYPE,
    visibilityPermission: catalogEntityReadPermission,
    getCollator: async () => Readable.from(documents()),
  };
}
