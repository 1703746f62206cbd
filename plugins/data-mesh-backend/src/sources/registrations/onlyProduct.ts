import { LoggerService } from '@backstage/backend-plugin-api';
import { Source, SourceReadError } from '@meshstage/plugin-data-mesh-node';
import { readIncoming } from '../../intake/readIncoming';

/**
 * A source that must hold one product and nothing else: whoever may publish
 * because they own that product has no right to make another of it.
 */
export function onlyProduct(options: {
  source: Source;
  /** ODPS id, or `undefined` while anything may be published. */
  productId: () => string | undefined;
  logger: LoggerService;
}): Source {
  const { source, productId, logger } = options;
  return {
    async read(request) {
      const reading = await source.read(request);
      const id = productId();
      if (id === undefined || reading.type === 'unchanged') {
        return reading;
      }
      const incoming = await readIncoming({
        documents: reading.documents,
        logger,
      });
      const others = incoming.filter(({ read }) => {
        const { document } = read.reading;
        return (
          document && (document.kind !== 'DataProduct' || document.id !== id)
        );
      });
      if (others.length > 0) {
        throw new SourceReadError(
          `The document is no longer product '${id}', and the right to publish is that of this product's owner only; who owns the domain registers the URL again`,
        );
      }
      return reading;
    },
  };
}
