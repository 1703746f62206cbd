import { Bundle, ReadDocument } from '../Bundle';
import { bundleComparison } from '../compare/bundleComparison';
import { makeSubject } from '../gate/makeSubject';
import { DocumentComparison } from '../items/PolicySubject';
import { LiveState } from './liveState';

/** What documents do to what is live of them, as the gate sees it. */
export function comparisonsWith(
  live: LiveState,
  documents: readonly ReadDocument[],
  now: string | undefined,
): DocumentComparison[] {
  const ofKind = (kind: 'DataProduct' | 'DataContract') =>
    documents.filter(({ reading }) => reading.document?.kind === kind);
  const bundle: Bundle = {
    product: ofKind('DataProduct')[0],
    contracts: ofKind('DataContract'),
  };
  return makeSubject(bundle, { ...live, now }).compared.map(bundleComparison);
}
