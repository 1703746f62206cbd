import {
  compilePolicySet,
  loadDefinitions,
  PolicySource,
} from '@meshstage/plugin-data-mesh-common';
import { ServedGovernance } from '../governance/sources/createGovernanceDefinitions';

interface Files {
  [path: string]: object;
}

/**
 * What files of a source of everybody ask for, by path; `before` are those that
 * were good once, `domains` those of sources of their own.
 */
export function definitionsOf(
  files: Files,
  before?: Files,
  domains: { [domain: string]: Files } = {},
): ServedGovernance {
  const sources = [
    sourceOf('policies', 'global', files),
    ...Object.entries(domains).map(([domain, own]) =>
      sourceOf(domain, domain, own),
    ),
  ];
  const loaded = loadDefinitions(
    sources,
    before &&
      loadDefinitions([sourceOf('policies', 'global', before)]).lastGood,
  );
  const compiled = compilePolicySet(loaded.set);
  const { waivers: fileWaivers } = loaded;
  return {
    current: async () => ({ ...loaded, sources, compiled, fileWaivers }),
  };
}

function sourceOf(id: string, scope: string, files: Files): PolicySource {
  return {
    id,
    scope,
    files: Object.entries(files).map(([path, content]) => ({
      path,
      content: JSON.stringify(content),
    })),
  };
}

/** A policy, of everybody unless told, as a file has it. */
export function policyOf(id: string, spec: object, scope = 'global'): object {
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataPolicy',
    metadata: {
      id: `${scope}.${id}`,
      title: 'An example',
      owner: 'group:default/privacy',
      severity: 'high',
    },
    spec: {
      why: 'Because.',
      message: 'Mend {{item.path}}',
      enforce: { publish: 'deny', check: 'warn', scan: 'audit' },
      ...spec,
    },
  };
}
