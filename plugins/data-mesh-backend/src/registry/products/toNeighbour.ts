import {
  DocumentVersion,
  LineageNeighbour,
} from '@meshstage/plugin-data-mesh-common';
import { ServingPort } from './readServers';

/**
 * What an input leads to: the readable product whose port serves its contract,
 * of several the one with its major; else something outside the mesh, named as
 * the consumer named it. A product that may not be read looks like the latter.
 */
export function toNeighbour(
  input: { name: string; version?: DocumentVersion; contractId?: string },
  servers: ReadonlyMap<string, ServingPort[]>,
): LineageNeighbour {
  const ports = servers.get(input.contractId ?? '') ?? [];
  const major = input.version?.major;
  const port = ports.find(each => each.major === major) ?? ports[0];
  const named = {
    contractId: input.contractId,
    version: input.version?.text,
  };
  return port
    ? {
        ...named,
        ref: port.ref,
        title: port.title,
        port: port.port,
        kind: 'product',
      }
    : { ...named, title: input.name, kind: 'external' };
}
