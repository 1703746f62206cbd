import { CheckContext, onlyPolicies } from '@meshstage/plugin-data-mesh-common';
import { ServedDefinitions } from '../sources/createGovernanceDefinitions';

type Policies = NonNullable<CheckContext['policies']>;

/**
 * Policies as whoever checks needs them, made once per revision of the sources.
 * Of what was last good only that is told which the files do not say themselves,
 * and overlays: one that was good is not refused because its policy became
 * stricter.
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

function policiesOf({ sources, lastGood }: ServedDefinitions): Policies {
  const contents = new Map(
    sources.flatMap(({ id, files = [] }) =>
      files.map(({ path, content, unreadable }) => [
        JSON.stringify([id, path]),
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
          contents.get(JSON.stringify([source, path])) !== content,
      )
      .map(({ content, ...file }) => ({
        ...file,
        content: onlyPolicies(content),
      })),
  };
}
