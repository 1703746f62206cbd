import { WaitingFor } from '../../client/types';
import { JsonObject, OutputPort } from '../../model';
import { GateProblemCode } from '../../model/gateProblems.table';
import { resolvePort } from '../resolvePort';
import { findingData } from './findingData';
import { GateFinding, GateRule } from './GateRule';
import { majorsOf } from './majorsOf';
import { ProductSubject, Subject } from './Subject';

/** @see GateRule */
export const portsResolve: GateRule = {
  id: 'ports-resolve',
  title: 'Every port points to one contract line',
  why: 'A consumer of a port relies on one promise. A contract that nobody has published yet may still come, so the product waits for it.',
  codes: [
    'port-contract-ambiguous',
    'port-contract-missing',
    'port-contract-major-differs',
  ],
  check: subject =>
    (subject.product?.document.outputPorts ?? []).flatMap((port, index) =>
      subject.product ? checkPort(subject, subject.product, port, index) : [],
    ),
};

function checkPort(
  subject: Subject,
  { read }: ProductSubject,
  port: OutputPort,
  index: number,
): GateFinding[] {
  const contractId = port.contractId ?? '';
  const lines = subject.lineDomains;
  const resolution = resolvePort(port, majorsOf(lines, contractId));
  const place = `outputPorts[${index}]`;
  const data = { port: port.name, version: port.version?.text, contractId };
  const finding = (code: GateProblemCode, path: string, more: JsonObject) => ({
    code,
    read,
    path,
    data: findingData({ ...data, ...more }),
  });
  switch (resolution.kind) {
    case 'missing': {
      const path = `${place}.contractId`;
      const waitingFor: WaitingFor = { kind: 'contract', name: contractId };
      return [{ ...finding('port-contract-missing', path, {}), waitingFor }];
    }
    case 'ambiguous': {
      const path = port.version ? `${place}.version` : place;
      const names = resolution.majors.map(major =>
        major === undefined ? 'without a number' : String(major),
      );
      return [finding('port-contract-ambiguous', path, { majors: names })];
    }
    case 'resolved': {
      const { major, majorDiffers } = resolution;
      return majorDiffers && major !== undefined
        ? [
            finding('port-contract-major-differs', `${place}.version`, {
              contractMajor: major,
            }),
          ]
        : [];
    }
    default:
      return [];
  }
}
