import { DataProduct } from '../../model';
import { ReadDocument } from '../Bundle';
import { majorsOf } from '../gate/majorsOf';
import { LinesOf, Subject } from '../gate/Subject';
import { resolvePort } from '../resolvePort';
import { liveRead } from './liveRead';

/** The contracts of a line, by contract id and major. */
export type Lines = LinesOf<ServedLine>;

/** A contract that a port may serve. */
export interface ServedLine {
  read: ReadDocument;
  /** Slug; `''` for none. */
  domain: string;
}

/** What is live now. */
export function linesBefore({ liveLines }: Subject): Lines {
  return new Map(
    [...liveLines].map(([contractId, majors]) => [
      contractId,
      new Map(
        [...majors].map(([major, { document, sha256, domain = '' }]) => [
          major,
          { read: liveRead(document, sha256), domain },
        ]),
      ),
    ]),
  );
}

/** What is live once a bundle is accepted. */
export function linesAfter({ contracts }: Subject, before: Lines): Lines {
  const lines = new Map(before);
  for (const { contractId, major, read, domain } of contracts) {
    lines.set(
      contractId,
      new Map([...(lines.get(contractId) ?? []), [major, { read, domain }]]),
    );
  }
  return lines;
}

/** The contracts that the ports of a product of a domain serve, each once. */
export function servedContracts(
  { outputPorts }: DataProduct,
  domain: string,
  lines: Lines,
): ReadDocument[] {
  const served = new Set<ReadDocument>();
  for (const port of outputPorts) {
    const contractId = port.contractId ?? '';
    const resolution = resolvePort(port, majorsOf(lines, contractId));
    const line =
      resolution.kind === 'resolved'
        ? lines.get(contractId)?.get(resolution.major)
        : undefined;
    // What others own is none of a publisher's business, and the gate refuses it.
    if (line && (line.domain === '' || line.domain === domain)) {
      served.add(line.read);
    }
  }
  return [...served];
}
