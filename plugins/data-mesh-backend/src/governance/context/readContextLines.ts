import {
  CompatibilitySettings,
  ContextLine,
  DEFAULT_MODE,
  LiveLine,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { isDocumentReadable } from '../../registry/isDocumentReadable';
import { listLineVersions } from '../../registry/listLineVersions';
import { newestVersions } from '../../registry/newestVersions';
import { readTexts } from './readTexts';

/** Contract lines as their owners wrote them, those that somebody may read. */
export async function readContextLines(options: {
  knex: Knex;
  lines: readonly LiveLine[];
  reading: Visibility;
  compatibility: CompatibilitySettings;
}): Promise<ContextLine[]> {
  const { knex, compatibility } = options;
  const { mode = DEFAULT_MODE } = compatibility;
  const lines = await readable(options);
  const earlier = new Map<LiveLine, string[]>();
  if (mode.endsWith('_TRANSITIVE')) {
    for (const line of lines) {
      const versions = await listLineVersions({ knex, ...line });
      const hashes = newestVersions(versions, line).map(each => each.sha256);
      earlier.set(line, hashes.reverse());
    }
  }
  const texts = await readTexts({
    knex,
    hashes: [
      ...lines.map(({ sha256 }) => sha256),
      ...[...earlier.values()].flat(),
    ],
  });
  return lines.flatMap(line => {
    const { sourceId, sha256, domain } = line;
    const text = texts.get(sha256);
    const before = earlier.get(line)?.flatMap(hash => texts.get(hash) ?? []);
    return text === undefined
      ? []
      : [
          {
            text,
            sourceId,
            sha256,
            ...(domain !== undefined && { domain }),
            ...(before && { earlier: before }),
          },
        ];
  });
}

async function readable(options: {
  knex: Knex;
  lines: readonly LiveLine[];
  reading: Visibility;
}): Promise<LiveLine[]> {
  const { knex, lines, reading } = options;
  if (reading.criteria === 'all' && !reading.refs) {
    return [...lines];
  }
  const ids = new Set<string>();
  for (const id of new Set(lines.map(({ contractId }) => contractId))) {
    const document = { kind: 'DataContract', document_id: id } as const;
    if (await isDocumentReadable({ knex, document, reading })) {
      ids.add(id);
    }
  }
  return lines.filter(({ contractId }) => ids.has(contractId));
}
