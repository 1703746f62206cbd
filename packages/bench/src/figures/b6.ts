import { createHash } from 'node:crypto';
import { readDocument, reviewReading } from '@meshstage/plugin-data-mesh-common';
import { parse } from 'yaml';
import { compare } from '../harness/compare';
import { Figure } from '../harness/Figure';
import { perCall } from '../harness/perCall';
import { productDocuments } from '../mesh/productDocuments';

const COLUMNS = 2_000;
/** Calls of a round; the peer is slow enough to be timed in fewer. */
const CALLS = { ours: 20, peer: 4 };

/** The bytes of a contract to its model: every field checked, linted, hashed. */
function readWhole(bytes: Uint8Array): string {
  const reading = readDocument(bytes);
  const problems = reviewReading(reading, { now: new Date().toISOString() });
  if (reading.document?.kind !== 'DataContract' || problems.length > 0) {
    throw new Error('The contract of the bench is not sound');
  }
  return createHash('sha256').update(bytes).digest('hex');
}

/** What it costs to read a document, against only parsing it. */
export const b6: Figure = {
  id: 'B6',
  title: `YAML bytes to checked, hashed model of ${COLUMNS} columns against yaml.parse alone`,
  goal: 0.15,
  fail: 0.3,
  async run({ rounds, log }) {
    const contract = productDocuments(0, COLUMNS).documents[1].content;
    const bytes = new TextEncoder().encode(contract);
    const ours = () => perCall(CALLS.ours, () => readWhole(bytes));
    const peer = () =>
      perCall(CALLS.peer, () => parse(new TextDecoder().decode(bytes)));
    log(
      `B6: ${(bytes.length / 1024).toFixed(0)} kB; first calls: ours ${perCall(
        1,
        () => readWhole(bytes),
      ).toFixed(1)} ms, peer ${perCall(1, () => parse(contract)).toFixed(
        1,
      )} ms`,
    );
    // Both warm: the first calls compile and are told apart.
    ours();
    peer();
    return [
      await compare({
        name: `${COLUMNS} columns`,
        unit: 'ms',
        rounds,
        log,
        ours: async () => ours(),
        peer: async () => peer(),
      }),
    ];
  },
};
