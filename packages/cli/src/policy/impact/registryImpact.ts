import {
  ImpactPreview,
  loadPolicySet,
  PolicyFiles,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { registryApi } from '../../check/registry/registryApi';
import { registryReason } from '../../check/registry/registryReason';
import { shownUrl } from '../../input/urlSource';
import { Terminal } from '../../Terminal';
import { policySource } from '../policySource';
import { PolicyTexts } from '../PolicyTexts';
import { changesBetween } from './changesBetween';
import { NOTHING } from './nothing';
import { ToldImpact } from './ToldImpact';

/** A registry looks at all that it has, and stops itself before that. */
const TIMEOUT_MS = 90_000;

/**
 * Asks a registry what a change does to the products that the token may read,
 * over what is in force there. Nothing is stored there. @throws CannotRun
 */
export async function registryImpact(
  address: string,
  base: PolicyTexts,
  head: PolicyTexts,
  source: string | undefined,
  terminal: Terminal,
): Promise<ToldImpact> {
  const { MESHSTAGE_TOKEN } = terminal.env;
  const api = registryApi(address, MESHSTAGE_TOKEN, TIMEOUT_MS);
  const name = shownUrl(new URL(address));
  const ask = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      const why = registryReason(error, 'preview changes of policies');
      throw new CannotRun(`Cannot ask the registry ${name}: ${why}`);
    }
  };
  const files = await ask(api.listPolicyFiles());
  const id = sourceOf(files, source, name);
  const there = new Set(
    files.files.filter(each => each.source === id).map(({ path }) => path),
  );
  const changes = changesBetween(base, head).filter(
    ({ path, content }) => content !== undefined || there.has(path),
  );
  if (changes.length > 0 && ![...base.keys()].some(path => there.has(path))) {
    terminal.say(
      `None of these files is one of source '${id}' of ${name} now, so each counts as new there; is the folder the root of the source?`,
    );
  }
  if (changes.length === 0) {
    return { ...NOTHING, registry: name };
  }
  const preview: ImpactPreview = await ask(
    api.previewImpact({
      changes: changes.map(each => ({ ...each, source: id })),
    }),
  );
  const { total, complete, policySets: _, ...impact } = preview;
  const unread = unreadOf(head, changes);
  const problems = preview.problems
    .map(each => (each.source === id ? { ...each, source: undefined } : each))
    // Of what stood for a file that cannot be read.
    .filter(
      ({ source: other, path, problem: { severity } }) =>
        other !== undefined || !unread.has(path) || severity !== 'error',
    );
  const own = loadPolicySet([policySource(unread)]).problems.map(
    ({ path, problem }) => ({ path, problem: renderProblem(problem) }),
  );
  return {
    impact,
    problems: [...problems, ...own],
    registry: name,
    total,
    complete,
  };
}

/** Changed files that cannot be read. */
function unreadOf(
  head: PolicyTexts,
  changes: readonly { path: string }[],
): PolicyTexts {
  const paths = new Set(changes.map(({ path }) => path));
  return new Map(
    [...head].filter(
      ([path, { unreadable }]) => unreadable !== undefined && paths.has(path),
    ),
  );
}

function sourceOf(
  { sources }: PolicyFiles,
  wanted: string | undefined,
  name: string,
): string {
  const ids = sources.map(({ id }) => id);
  if (ids.length === 0) {
    throw new CannotRun(`${name} has no source of policies.`);
  }
  const there = `there are: ${ids.join(', ')}`;
  if (wanted === undefined) {
    if (ids.length > 1) {
      throw new CannotRun(
        `${name} has several sources of policies; --source says which these files are of, ${there}.`,
      );
    }
    return ids[0];
  }
  if (!ids.includes(wanted)) {
    throw new CannotRun(
      `${name} has no source of policies '${wanted}'; ${there}.`,
    );
  }
  return wanted;
}
