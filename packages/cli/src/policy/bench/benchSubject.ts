import {
  makePolicySubject,
  PolicySubject,
  readDocument,
} from '@meshstage/plugin-data-mesh-common';
import { benchText } from './benchText';

/** What is measured with, everything known about it. */
export function benchSubject(columns: number, now: string): PolicySubject {
  const { product, contract } = benchText(columns);
  return makePolicySubject({
    documents: [
      { path: 'bench.odps.yaml', sha256: '', reading: readDocument(product) },
      { path: 'bench.odcs.yaml', sha256: '', reading: readDocument(contract) },
    ],
    context: {
      now,
      catalog: {
        domains: [{ name: 'bench', owner: 'group:default/bench' }],
        owners: [{ ref: 'group:default/bench', name: 'bench' }],
      },
      live: [],
      upstream: [],
      comparison: [],
    },
  });
}
