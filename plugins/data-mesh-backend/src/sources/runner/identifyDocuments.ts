import { LoggerService } from '@backstage/backend-plugin-api';
import { SourceDocument } from '@meshstage/plugin-data-mesh-node';
import { toError } from '@backstage/errors';
import { storedText } from '../../database/storedText';
import { readIncoming } from '../../intake/readIncoming';
import { DocumentIdentity } from './DocumentIdentity';

/**
 * What documents claim to be. One that cannot be read keeps what it claimed
 * before: its owner is in the middle of an edit, and it is still the document
 * of its product.
 */
export async function identifyDocuments(options: {
  documents: SourceDocument[];
  recorded: Map<string, DocumentIdentity>;
  logger: LoggerService;
  signal: AbortSignal;
}): Promise<Map<string, DocumentIdentity>> {
  const { documents, recorded, logger, signal } = options;
  const identities = new Map<string, DocumentIdentity>();
  for (const document of documents) {
    signal.throwIfAborted();
    const identity = await identify(document, logger);
    identities.set(
      document.path,
      identity ?? recorded.get(document.path) ?? { contractIds: [] },
    );
  }
  return identities;
}

async function identify(
  document: SourceDocument,
  logger: LoggerService,
): Promise<DocumentIdentity | undefined> {
  let model;
  try {
    const [{ read }] = await readIncoming({ documents: [document], logger });
    model = read.reading.document;
  } catch (error) {
    // The intake meets the same and says so where people see it.
    logger.debug(`${document.path} cannot be read`, toError(error));
  }
  if (!model) {
    return undefined;
  }
  const named =
    model.kind === 'DataProduct'
      ? model.outputPorts.flatMap(port => port.contractId ?? [])
      : [];
  return {
    kind: model.kind,
    id: storedText(model.id),
    contractIds: [...new Set(named.map(storedText))],
  };
}
