import { ReadDocument } from '../Bundle';
import { readDocuments } from './readDocuments';

/** `<name> <version> <contract id>`; version `-` is none. */
export function productText(options: {
  id: string;
  name?: string;
  domain?: string;
  ports?: string[];
  owner?: string;
}): string {
  const { id, name, domain, owner, ports = [] } = options;
  return JSON.stringify({
    apiVersion: 'v1.1.0',
    kind: 'DataProduct',
    id,
    name,
    version: '1.0.0',
    status: 'active',
    domain,
    customProperties: owner ? [{ property: 'owner', value: owner }] : undefined,
    outputPorts: ports.map((port, index) => {
      const [version, contractId] = port.split(' ');
      return {
        name: `port-${index}`,
        version: version === '-' ? undefined : version,
        contractId,
      };
    }),
  });
}

export function contractText(options: {
  id: string;
  version?: string;
  domain?: string;
  name?: string;
}): string {
  const { version = '1.0.0', ...rest } = options;
  return JSON.stringify({
    apiVersion: 'v3.0.2',
    kind: 'DataContract',
    ...rest,
    version,
    status: 'active',
  });
}

/** A product document that was read; see `productText`. */
export function product(
  path: string,
  options: Parameters<typeof productText>[0],
): ReadDocument {
  return readDocuments({ [path]: productText(options) })[0];
}

/** A contract document that was read. */
export function contract(
  path: string,
  options: Parameters<typeof contractText>[0],
): ReadDocument {
  return readDocuments({ [path]: contractText(options) })[0];
}
