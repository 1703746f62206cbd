import { bundleDocuments } from '../bundleDocuments';
import { ReadDocument } from '../Bundle';
import { contextKeys } from '../contextKeys';
import { makeBundles } from '../makeBundles';

/** Of what a registry is asked for a context; see {@link contextQuery}. @public */
export interface CheckContextQuery {
  /** ODPS ids. */
  product?: readonly string[];
  /** Refs that products would get when they are new. */
  ref?: readonly string[];
  /** ODCS ids of contracts, and of those that ports name. */
  contract?: readonly string[];
  /** ODCS ids of contracts that are read. */
  reads?: readonly string[];
  /** Slugs. */
  domain?: readonly string[];
  /** Who owns a product, as its document says it. */
  owner?: readonly string[];
  /** Names of teams, as documents say them. */
  team?: readonly string[];
  /** Id of the configured source that will publish; absent = the one that has, else a push. */
  source?: string;
}

/** What judging some documents needs to know of a registry. Sorted, each once. @public */
export function contextQuery(
  documents: ReadDocument[],
): Required<Omit<CheckContextQuery, 'source'>> {
  const bundles = makeBundles(documents);
  const keys = bundles.map(contextKeys);
  const products = bundles
    .flatMap(bundleDocuments)
    .flatMap(({ document }) =>
      document?.kind === 'DataProduct' ? [document] : [],
    );
  return {
    product: sorted(keys.flatMap(({ productIds }) => productIds)),
    ref: sorted(keys.flatMap(({ refs }) => refs)),
    contract: sorted(keys.flatMap(({ contractIds }) => contractIds)),
    reads: sorted(
      products.flatMap(({ inputPorts, outputPorts }) => [
        ...inputPorts.map(({ contractId = '' }) => contractId),
        ...outputPorts.flatMap(port => port.inputContracts.map(({ id }) => id)),
      ]),
    ),
    domain: sorted(keys.flatMap(({ domains }) => domains)),
    owner: sorted(products.map(({ owner = '' }) => owner)),
    team: sorted(products.map(({ team }) => team?.name ?? '')),
  };
}

function sorted(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter(key => key !== '').sort();
}
