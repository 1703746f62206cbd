import {
  ContextProduct,
  ContextUpstream,
  KnownProduct,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { readContractLines } from '../../registry/readContractLines';
import { readTexts } from './readTexts';

/**
 * Products with their live contracts that are read, as their owners wrote them.
 * Whoever reads a product reads the contracts of its domain that it serves.
 */
export async function readContextUpstream(options: {
  knex: Knex;
  /** Those that the caller may read. */
  upstream: readonly KnownProduct[];
  /** By ref. */
  texts: ReadonlyMap<string, ContextProduct>;
  contractIds: readonly string[];
}): Promise<ContextUpstream[]> {
  const { knex, upstream, texts } = options;
  const served = new Set(
    upstream.flatMap(({ document }) =>
      document.outputPorts.map(({ contractId }) => contractId),
    ),
  );
  const lines = await readContractLines({
    knex,
    contractIds: options.contractIds.filter(id => served.has(id)),
  });
  const written = await readTexts({
    knex,
    hashes: lines.map(({ sha256 }) => sha256),
  });
  return upstream.flatMap(({ ref, domain, document }) => {
    const text = texts.get(ref)?.text;
    const ids = new Set(document.outputPorts.map(each => each.contractId));
    const contracts = lines
      .filter(
        line =>
          ids.has(line.contractId) &&
          (line.domain === undefined || line.domain === domain),
      )
      .flatMap(line => written.get(line.sha256) ?? []);
    return text === undefined ? [] : [{ ref, domain, text, contracts }];
  });
}
