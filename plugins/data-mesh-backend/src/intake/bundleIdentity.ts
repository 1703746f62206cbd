import {
  Bundle,
  ReadDocument,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { sha256 } from '../database/sha256';
import { IntakeRequest } from './Intake';

/** What tells attempts of one bundle apart from those of others. */
export interface BundleIdentity {
  /** The document that the bundle is about. */
  main: ReadDocument;
  /** All documents, the main one first. */
  documents: ReadDocument[];
  /** The same for every attempt of this bundle, whatever it holds. */
  bundleKey: string;
  /** The same for every attempt of its product, where there is one. */
  productKey?: string;
  /** Hash of paths and bytes. */
  bundleHash: string;
  /** Title or name of the product, or id of the contract, or the path. */
  title: string;
}

/**
 * Names a bundle. In a source a path stands for a document, whatever is in it.
 * Pushes come from everywhere, and many call their file alike: there a document
 * is known by its domain and id, and one without an id only to who pushed it.
 */
export function bundleIdentity(
  bundle: Bundle,
  request: Pick<IntakeRequest, 'door' | 'source' | 'submittedBy'>,
): BundleIdentity {
  const documents = [
    ...(bundle.product ? [bundle.product] : []),
    ...(bundle.rivals ?? []),
    ...bundle.contracts,
    ...(bundle.unreadable ? [bundle.unreadable] : []),
  ];
  const [main] = documents;
  const { document } = main.reading;
  const { door, source, submittedBy } = request;
  const identity = document && [
    document.kind,
    door === 'push' ? slugify(document.domain ?? '') : '',
    document.id,
  ];
  const place =
    door === 'push' ? identity ?? ['by', submittedBy, main.path] : [main.path];
  return {
    main,
    documents,
    bundleKey: key(source.id, ...place),
    productKey:
      identity && document.kind === 'DataProduct'
        ? key(source.id, ...identity)
        : undefined,
    bundleHash: key(
      ...documents.flatMap(({ path, sha256: hash }) => [path, hash]),
    ),
    title:
      document?.kind === 'DataProduct'
        ? document.name?.trim() || document.id
        : document?.id ?? main.path,
  };
}

function key(...parts: string[]): string {
  return sha256(JSON.stringify(parts));
}
