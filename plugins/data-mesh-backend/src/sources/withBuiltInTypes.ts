import { UrlReaderService } from '@backstage/backend-plugin-api';
import { SourceType } from '@meshstage/plugin-data-mesh-node';
import { createFilesSourceType } from './files/createFilesSourceType';
import { createUrlSourceType } from './url/createUrlSourceType';

/** The types of source that modules added, and those that are always there. */
export function withBuiltInTypes(
  added: ReadonlyMap<string, SourceType>,
  urlReader: UrlReaderService,
): Map<string, SourceType> {
  const types = new Map(added);
  for (const builtIn of [
    createFilesSourceType(),
    createUrlSourceType(urlReader),
  ]) {
    if (types.has(builtIn.type)) {
      throw new Error(
        `A module adds the type of source '${builtIn.type}', which is built in`,
      );
    }
    types.set(builtIn.type, builtIn);
  }
  return types;
}
