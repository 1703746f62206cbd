import { InputError } from '@backstage/errors';
import { WrittenProduct } from '@meshstage/plugin-data-mesh-common';
import { WritableSource } from './WritableSource';

/** Throws unless a source would read and publish what is put into its folder. */
export function requireFollowed(
  source: WritableSource,
  domain: string,
  product: Pick<WrittenProduct, 'documents'>,
): void {
  const { id, domains, follows } = source;
  if (!domains.includes('*') && !domains.includes(domain)) {
    throw new InputError(
      `Source ${id} does not publish into ${domain}: dataMesh.sources.${id}.domains lists ${domains.join(
        ', ',
      )}`,
    );
  }
  const unread = product.documents.find(({ path }) => !follows(path));
  if (unread) {
    throw new InputError(
      `Source ${id} would not read ${unread.path}: add **/*.odps.yaml and **/*.odcs.yaml to dataMesh.sources.${id}.include`,
    );
  }
}
