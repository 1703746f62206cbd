import { UrlReaderService } from '@backstage/backend-plugin-api';
import { SourceType } from '@meshstage/plugin-data-mesh-node';
import { createUrlSource } from './createUrlSource';
import { readUrlOptions } from './readUrlOptions';

/** Sources of type `url`: documents on git hosts and other web servers. */
export function createUrlSourceType(urlReader: UrlReaderService): SourceType {
  return {
    type: 'url',
    create: options => createUrlSource(readUrlOptions(options), urlReader),
  };
}
