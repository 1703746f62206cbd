import { resolvePort } from '../resolvePort';
import { findingData } from './findingData';
import { GateRule } from './GateRule';
import { majorsOf } from './majorsOf';

/** @see GateRule */
export const portContractsOwned: GateRule = {
  id: 'port-contracts-owned',
  title: 'A port serves contracts of its own domain',
  why: 'A contract is the promise of the domain that owns it. A product of another domain cannot give it, and would show its schema to readers whom the owner has not let in.',
  codes: ['port-contract-of-other-domain'],
  check: ({ product, lineDomains }) =>
    (product?.document.outputPorts ?? []).flatMap((port, index) => {
      const contractId = port.contractId ?? '';
      const resolution = resolvePort(port, majorsOf(lineDomains, contractId));
      const owner =
        resolution.kind === 'resolved'
          ? lineDomains.get(contractId)?.get(resolution.major)
          : undefined;
      return product && owner && owner !== product.domain
        ? [
            {
              code: 'port-contract-of-other-domain' as const,
              read: product.read,
              path: `outputPorts[${index}].contractId`,
              data: findingData({
                port: port.name,
                version: port.version?.text,
                contractId,
                ownerDomain: owner,
              }),
            },
          ]
        : [];
    }),
};
