import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Bundle,
  CompatibilitySettings,
  DataContract,
  DataProduct,
  DEFAULT_MODE,
  LiveLine,
  LiveProduct,
  readersOf,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { LineVersion, listLineVersions } from '../registry/listLineVersions';
import { newestVersions } from '../registry/newestVersions';
import { listReadingProducts } from '../registry/listReadingProducts';
import { readBytes } from '../registry/readBytes';
import { LiveState } from '../registry/readJudgeContext';
import { readIncoming } from './readIncoming';

/**
 * The live state with what a comparison needs of that which the bundle changes:
 * documents read anew from the texts of their owners (models that are stored
 * are of the release that accepted them), the versions of a line before the
 * live one, and who reads it. What nobody changes stays as it is.
 */
export async function readPredecessors(options: {
  knex: Knex;
  bundle: Bundle;
  live: LiveState;
  compatibility: CompatibilitySettings;
  logger: LoggerService;
}): Promise<LiveState> {
  const { knex, bundle, live, compatibility, logger } = options;
  const products = live.products.filter(each => isChanged(bundle, each));
  const lines = live.lines.filter(each => isLineChanged(bundle, each));
  if (products.length === 0 && lines.length === 0) {
    return live;
  }
  const earlier = new Map<LiveLine, LineVersion[]>();
  if ((compatibility.mode ?? DEFAULT_MODE).endsWith('_TRANSITIVE')) {
    for (const line of lines) {
      const versions = await listLineVersions({ knex, ...line });
      earlier.set(line, newestVersions(versions, line));
    }
  }
  const changed = new Set(lines);
  const read = await readTexts(knex, logger, [
    ...products.map(({ sha256 }) => sha256),
    ...lines.map(({ sha256 }) => sha256),
    ...[...earlier.values()].flat().map(({ sha256 }) => sha256),
  ]);
  const readers =
    lines.length > 0
      ? await listReadingProducts({
          knex,
          contractIds: lines.map(({ contractId }) => contractId),
        })
      : [];
  const contractOf = (sha256: string) => {
    const document = read.get(sha256);
    return document?.kind === 'DataContract' ? document : undefined;
  };
  return {
    products: live.products.map(each => {
      const document = read.get(each.sha256);
      return document?.kind === 'DataProduct' ? { ...each, document } : each;
    }),
    lines: live.lines.map(line =>
      changed.has(line)
        ? {
            ...line,
            document: contractOf(line.sha256) ?? line.document,
            earlier: (earlier.get(line) ?? [])
              .map(({ sha256 }) => contractOf(sha256))
              .filter(
                (each): each is DataContract =>
                  each !== undefined && each.version?.major === line.major,
              )
              .reverse(),
            readers: readersOf(
              { id: line.contractId, major: line.major },
              readers.map(({ document }) => document),
            ),
          }
        : line,
    ),
  };
}

function isChanged({ product }: Bundle, live: LiveProduct): boolean {
  return (
    product?.reading.document?.id === live.id && product.sha256 !== live.sha256
  );
}

function isLineChanged({ contracts }: Bundle, live: LiveLine): boolean {
  return contracts.some(
    ({ reading: { document }, sha256 }) =>
      document?.id === live.contractId &&
      document.version?.major === live.major &&
      sha256 !== live.sha256,
  );
}

async function readTexts(
  knex: Knex,
  logger: LoggerService,
  hashes: string[],
): Promise<Map<string, DataContract | DataProduct | undefined>> {
  const texts = await readBytes({ knex, hashes });
  const documents = [...texts].map(([path, content]) => ({ path, content }));
  const incoming = await readIncoming({ documents, logger });
  return new Map(
    incoming.map(({ read }) => [read.path, read.reading.document]),
  );
}
