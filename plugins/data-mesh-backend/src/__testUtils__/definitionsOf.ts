import {
  compilePolicySet,
  loadDefinitions,
  PolicySource,
} from '@meshstage/plugin-data-mesh-common';
import { ServedGovernance } from '../governance/sources/createGovernanceDefinitions';

/** What files of a source of everybody ask for, by path; `before` are those that were good once. */
export function definitionsOf(
  files: { [path: string]: object },
  before?: { [path: string]: object },
): ServedGovernance {
  const sources = sourcesOf(files);
  const loaded = loadDefinitions(
    sources,
    before && loadDefinitions(sourcesOf(before)).lastGood,
  );
  const compiled = compilePolicySet(loaded.set);
  const { waivers: fileWaivers } = loaded;
  return {
    current: async () => ({ ...loaded, sources, compiled, fileWaivers }),
  };
}

function sourcesOf(files: { [path: string]: object }): PolicySource[] {
  return [
    {
      id: 'policies',
      scope: 'global',
      files: Object.entries(files).map(([path, content]) => ({
        path,
        content: JSON.stringify(content),
      })),
    },
  ];
}

/** A policy of everybody, as a file has it. */
export function policyOf(id: string, spec: object): object {
  return {
    apiVersion: 'meshstage.io/v1alpha1',
    kind: 'DataPolicy',
    metadata: {
      id: `global.${id}`,
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
