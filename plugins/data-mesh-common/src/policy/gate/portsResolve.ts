import { OutputPort } from '../../model';
import { resolvePort } from '../resolvePort';
import { findingData } from './findingData';
import { GateFinding, GateRule } from './GateRule';
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
  check: ({ product, majorsAfter }) =>
    product
      ? product.document.outputPorts.flatMap((port, index) =>
          checkPort(product, port, index, majorsAfter),
        )
      : [],
};

function checkPort(
  { read }: ProductSubject,
  port: OutputPort,
  index: number,
  majors: Subject['majorsAfter'],
): GateFinding[] {
  const contractId = port.contractId ?? '';
  const resolution = resolvePort(port, majors.get(contractId) ?? []);
  const place = `outputPorts[${index}]`;
  const data = { port: port.name, version: port.version?.text, contractId };
  switch (resolution.kind) {
    case 'missing':
      return [
        {
          code: 'port-contract-missing',
          read,
          path: `${place}.contractId`,
          data: findingData(data),
          waitingFor: { kind: 'contract', name: contractId },
        },
      ];
    case 'ambiguous':
      return [
        {
          code: 'port-contract-ambiguous',
          read,
          path: port.version ? `${place}.version` : place,
          data: findingData({
            ...data,
            majors: resolution.majors.map(major =>
              major === undefined ? 'without a number' : String(major),
            ),
          }),
        },
      ];
    case 'resolved':
      return resolution.majorDiffers
        ? [
            {
              code: 'port-contract-major-differs',
              read,
              path: `${place}.version`,
              data: findingData({ ...data, contractMajor: resolution.major }),
            },
          ]
        : [];
    default:
      return [];
  }
}
