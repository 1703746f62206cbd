import { readersOf } from '../../compatibility';
import { ReadDocument } from '../Bundle';
import { makePolicySubject } from '../items/makePolicySubject';
import { LiveLine, LiveProduct } from '../JudgeContext';

const SOURCE = 'test';

/** Documents as a registry has them that accepted them all. */
export interface LiveState {
  source: { id: string; domains: '*' };
  products: LiveProduct[];
  lines: LiveLine[];
}

/** What is live where these documents are. */
export function liveState(documents: readonly ReadDocument[]): LiveState {
  const products = documents.flatMap(liveProduct);
  const readers = products.map(({ document }) => document);
  return {
    source: { id: SOURCE, domains: '*' },
    products,
    lines: documents.flatMap(({ reading, sha256 }) => {
      const { document } = reading;
      if (document?.kind !== 'DataContract') {
        return [];
      }
      const { id } = document;
      const major = document.version?.major;
      return [
        {
          contractId: id,
          major,
          sourceId: SOURCE,
          sha256,
          document,
          servedBy: [],
          readers: readersOf({ id, major }, readers),
        },
      ];
    }),
  };
}

function liveProduct(read: ReadDocument): LiveProduct[] {
  const { document } = read.reading;
  if (document?.kind !== 'DataProduct') {
    return [];
  }
  const { domain, ref, owner = '' } = makePolicySubject({ documents: [read] });
  return [
    {
      id: document.id,
      ref: ref ?? document.id,
      domain,
      owner,
      sourceId: SOURCE,
      sha256: read.sha256,
      document,
    },
  ];
}
