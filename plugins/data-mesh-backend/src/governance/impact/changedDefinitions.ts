import { InputError } from '@backstage/errors';
import {
  compilePolicySet,
  Definitions,
  ImpactSide,
  loadDefinitions,
  PolicyFileChange,
  PolicySource,
} from '@meshstage/plugin-data-mesh-common';
import { PolicyLevels, scopeOf } from '../sources/config/PolicyLevels';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';

/** Texts are read in one go, so they are no more than a moment's work. */
const MOST_CHARACTERS = 2_000_000;

/** What would be asked, with all that is wrong with its files. */
export interface ChangedDefinitions
  extends Omit<ImpactSide, 'waivers'>,
    Pick<Definitions, 'problems'> {
  /** All that files would give, whether or not who approved it may. */
  fileWaivers: Definitions['waivers'];
}

/**
 * What would be asked of products if files of sources were changed: as when the
 * source is read next, so a file that is broken stays in force as it was. The
 * configuration says for whom a file holds. Throws InputError where a change is of
 * no source, or of a file that is not there to be deleted, or texts are too long.
 */
export function changedDefinitions(
  current: ServedDefinitions,
  levels: readonly (PolicyLevels & { id: string })[],
  changes: readonly PolicyFileChange[],
): ChangedDefinitions {
  const characters = changes.reduce(
    (sum, { content = '' }) => sum + content.length,
    0,
  );
  if (characters > MOST_CHARACTERS) {
    throw new InputError(
      `The texts have more than ${MOST_CHARACTERS.toLocaleString(
        'en-US',
      )} characters together: preview fewer files at once`,
    );
  }
  const known = new Map(levels.map(source => [source.id, source]));
  const bySource = new Map<string, Map<string, PolicyFileChange>>();
  for (const change of changes) {
    const { source, path } = change;
    const own = bySource.get(source) ?? new Map<string, PolicyFileChange>();
    bySource.set(source, own);
    if (!known.has(source)) {
      throw new InputError(
        known.size === 0
          ? 'No source of policies is configured here, so there is nothing to change'
          : `There is no source of policies '${source}'; there are: ${[
              ...known.keys(),
            ].join(', ')}`,
      );
    }
    if (own.has(path)) {
      throw new InputError(`'${path}' of '${source}' is given twice`);
    }
    own.set(path, change);
  }
  const sources = current.sources.map(source => {
    const level = known.get(source.id);
    const own = bySource.get(source.id);
    return level && own ? changed(source, level, own) : source;
  });
  const loaded = loadDefinitions(sources, current.lastGood);
  return {
    set: loaded.set,
    scorecards: loaded.scorecards,
    problems: loaded.problems,
    compiled: compilePolicySet(loaded.set),
    fileWaivers: loaded.waivers,
  };
}

function changed(
  source: PolicySource,
  level: PolicyLevels,
  changes: ReadonlyMap<string, PolicyFileChange>,
): PolicySource {
  const before = source.files ?? [];
  const paths = new Set(before.map(({ path }) => path));
  for (const { path, content } of changes.values()) {
    if (content === undefined && !paths.has(path)) {
      throw new InputError(
        `'${path}' cannot be deleted: '${source.id}' has no such file`,
      );
    }
  }
  return {
    ...source,
    files: [
      ...before.filter(({ path }) => !changes.has(path)),
      ...[...changes.values()].flatMap(({ path, content }) =>
        content === undefined
          ? []
          : [{ path, content, scope: scopeOf(level, path) }],
      ),
    ],
  };
}
