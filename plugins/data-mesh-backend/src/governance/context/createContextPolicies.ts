import { CheckContext, onlyPolicies } from '@meshstage/plugin-data-mesh-common';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';

type Policies = NonNullable<CheckContext['policies']>;

/**
 * Policies as whoever checks needs them, made once per revision of the sources.
 * Of what was last good only that is told which the files do not say themselves,
 * overlays, of which one that was good is not refused because its policy became
 * stricter, and policies that keep their ids against other files.
 */
export function createContextPolicies(): (of: ServedDefinitions) => Policies {
  // By the files: waivers come and go without them.
  const made = new WeakMap<ServedDefinitions['sources'], Policies>();
  return definitions => {
    const known = made.get(definitions.sources) ?? policiesOf(definitions);
    made.set(definitions.sources, known);
    return known;
  };
}

function policiesOf({
  sources,
  lastGood,
  problems,
}: ServedDefinitions): Policies {
  const contested = new Set(problems.flatMap(holderOf));
  const contents = new Map(
    sources.flatMap(({ id, files = [] }) =>
      files.map(({ path, content, unreadable }) => [
        keyOf(id, path),
        unreadable === undefined ? content : undefined,
      ]),
    ),
  );
  return {
    sources: sources.map(({ files = [], ...source }) => ({
      ...source,
      files: files.map(({ content, ...file }) => ({
        ...file,
        content: file.unreadable === undefined ? onlyPolicies(content) : '',
      })),
    })),
    lastGood: lastGood.policies
      .filter(
        ({ source, path, content }) =>
          content.includes('DataPolicyOverlay') ||
          contested.has(keyOf(source, path)) ||
          contents.get(keyOf(source, path)) !== content,
      )
      .map(({ content, ...file }) => ({
        ...file,
        content: onlyPolicies(content),
      })),
  };
}

/** The file that has an id which another one claims. */
function holderOf({
  problem: { code, data },
}: ServedDefinitions['problems'][number]): string[] {
  return code === 'policy-id-taken'
    ? [keyOf(String(data.source), String(data.other))]
    : [];
}

function keyOf(source: string, path: string): string {
  return JSON.stringify([source, path]);
}
