import { Knex } from 'knex';
import {
  ContractSummary,
  PortDetail,
  portAddress,
  ProductDetail,
} from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { readLinesOf } from '../readLinesOf';
import { consumersOf } from './consumersOf';
import { joinLastAttempt, LastAttempt, lastRefused } from './joinLastAttempt';
import { LiveProductRow, readProduct } from './readProduct';
import { readServers } from './readServers';
import { toNeighbour } from './toNeighbour';
import { toProductSummary } from './toProductSummary';

/** The product page in one call; absent when the product may not be read. */
export async function getProduct(options: {
  knex: Knex;
  ref: string;
  reading: Visibility;
}): Promise<ProductDetail | undefined> {
  const { knex, reading } = options;
  const row = await readProduct<LastAttempt & { consumers: number | string }>({
    ...options,
    extend: query => {
      query.select(consumersOf({ knex, reading }));
      joinLastAttempt(query, knex);
    },
  });
  if (!row) {
    return undefined;
  }
  const { document, product_id: productId } = row;
  const [ports, servers] = await Promise.all([
    readPorts(knex, row),
    readServers({
      knex,
      contractIds: document.inputPorts.flatMap(port => port.contractId ?? []),
      except: productId,
      reading,
    }),
  ]);
  return {
    ...toProductSummary(row, {
      ports: ports.length,
      consumers: Number(row.consumers),
    }),
    description: document.description,
    outputPorts: ports,
    inputs: document.inputPorts.map(port => toNeighbour(port, servers)),
    managementPorts: document.managementPorts,
    support: document.support,
    team: document.team,
    links: document.authoritativeDefinitions,
    revisionId: row.revision_id,
    revisionHash: row.sha256,
    source: {
      id: row.source_id,
      type: row.source_type,
      location: row.location ?? row.path,
      commit: row.commit_id ?? undefined,
    },
    lastRefused: lastRefused(row),
  };
}

async function readPorts(
  knex: Knex,
  { document, domain, name }: LiveProductRow,
): Promise<PortDetail[]> {
  const lines = await readLinesOf({
    knex,
    contractIds: document.outputPorts.flatMap(port => port.contractId ?? []),
    columns: ['summary'],
  });
  return document.outputPorts.map(port => {
    const line = lines.of(port, domain);
    const major = port.version?.major;
    return {
      name: port.name,
      version: port.version?.text,
      major,
      address: portAddress({ domain, name, port: port.name, major }),
      type: port.type,
      description: port.description,
      deprecated: port.deprecated,
      contractId: port.contractId,
      contract: line && (JSON.parse(line.summary) as ContractSummary),
    };
  });
}
