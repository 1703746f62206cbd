import { DataContract, DataProduct, OutputPort } from '../../../model';
import { fieldReaders, ItemRow } from '../ItemRow';
import { ItemScope } from '../ItemScope';
import { PolicyDocument } from '../PolicySubject';
import { serviceEnd } from '../serviceEnd';
import { stated } from '../stated';

/** An output port, with the contract that it serves where that is known. */
export interface PortThing {
  port: OutputPort;
  index: number;
  path: string;
  key: string;
  contract?: PolicyDocument<DataContract>;
  product: PolicyDocument<DataProduct>;
  scope: ItemScope;
}

/** What a contract says, for a port that names one which nobody handed in. */
function ofContract(get: (contract: DataContract) => unknown) {
  return {
    get: ({ contract }: PortThing) => contract && get(contract.document),
    at: 'contractId',
    lacks: ({ port, contract, scope }: PortThing) =>
      port.contractId && !contract && !scope.subject.context.live
        ? ('live' as const)
        : undefined,
  };
}

/** @see ItemRow */
export const portRow: ItemRow<PortThing> = {
  kind: 'ports',
  path: ({ path }) => path,
  key: ({ key }) => key,
  modelPath: ({ index }) => `outputPorts[${index}]`,
  read: ({ product }) => product.read,
  customs: ({ port }) => port.customProperties,
  fields: fieldReaders<PortThing>({
    name: ({ port }) => stated(port.name),
    description: ({ port }) => stated(port.description),
    tags: ({ port }) => stated(port.tags),
    version: ({ port }) => stated(port.version?.text),
    major: { get: ({ port }) => port.version?.major, at: 'version' },
    type: ({ port }) => stated(port.type),
    status: ofContract(({ status }) => stated(status)),
    deprecated: ({ port }) => port.deprecated,
    contractId: ({ port }) => stated(port.contractId),
    contractVersion: ofContract(({ version }) => stated(version?.text)),
    consumers: {
      get: ({ port, scope }) => scope.consumers()?.ofPort(port),
      at: '',
      lacks: ({ scope }) => (scope.consumers() ? undefined : 'live'),
    },
    sunsetAt: ofContract(
      contract =>
        serviceEnd(contract, 'endOfLife')?.text ??
        serviceEnd(contract, 'endOfSupport')?.text,
    ),
  }),
};
