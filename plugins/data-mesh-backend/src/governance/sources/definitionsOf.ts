import {
  Definitions,
  GoodDefinitions,
  loadDefinitions,
  PolicySource,
} from '@meshstage/plugin-data-mesh-common';
import { PolicyLevels, scopeOf, scopesOf } from './config/PolicyLevels';
import { GoodFileRow, PolicyFileRow } from './store/rows';

/** Definitions with the files that they were made of. */
export interface StoredDefinitions extends Definitions {
  sources: readonly PolicySource[];
}

/** What stored files say, under the levels that are configured now. */
export function definitionsOf(options: {
  sources: readonly (PolicyLevels & { id: string })[];
  files: readonly PolicyFileRow[];
  good: readonly GoodFileRow[];
  /** Ids of sources that never could be read. */
  unread?: ReadonlySet<string>;
}): StoredDefinitions {
  const byId = new Map(options.sources.map(source => [source.id, source]));
  const sources: PolicySource[] = [...byId.values()].map(source => ({
    id: source.id,
    scope: source.level,
    files: options.files
      .filter(({ source_id }) => source_id === source.id)
      .map(({ path, content, unreadable }) => ({
        path,
        content: content.toString('utf8'),
        scope: scopeOf(source, path),
        ...(unreadable !== null && { unreadable }),
      })),
    ...(options.unread?.has(source.id) && { unread: scopesOf(source) }),
  }));
  const good = goodDefinitions(options.good, byId);
  return { ...loadDefinitions(sources, good), sources };
}

function goodDefinitions(
  rows: readonly GoodFileRow[],
  sources: ReadonlyMap<string, PolicyLevels>,
): GoodDefinitions {
  const of = (part: GoodFileRow['part']) =>
    rows.flatMap(({ part: own, source_id, path, content }) => {
      const source = sources.get(source_id);
      return own === part && source
        ? [
            {
              source: source_id,
              path,
              content: content.toString('utf8'),
              scope: scopeOf(source, path),
            },
          ]
        : [];
    });
  return {
    policies: of('policies'),
    waivers: of('waivers'),
    scorecards: of('scorecards'),
  };
}

/** As rows, what is to be kept of definitions. */
export function goodRowsOf({ policies, waivers, scorecards }: GoodDefinitions) {
  const rows = (part: GoodFileRow['part'], files: typeof policies) =>
    files.map(
      ({ source, path, content }): GoodFileRow => ({
        part,
        source_id: source,
        path,
        content: Buffer.from(content),
      }),
    );
  return [
    ...rows('policies', policies),
    ...rows('waivers', waivers),
    ...rows('scorecards', scorecards),
  ];
}
