import {
  compilePolicySet,
  loadDefinitions,
} from '@meshstage/plugin-data-mesh-common';
import { ServedGovernance } from '../governance/sources/createGovernanceDefinitions';

/** What files of a source of everybody ask for, by path. */
export function definitionsOf(files: {
  [path: string]: object;
}): ServedGovernance {
  const sources = [
    {
      id: 'policies',
      scope: 'global',
      files: Object.entries(files).map(([path, content]) => ({
        path,
        content: JSON.stringify(content),
      })),
    },
  ];
  const loaded = loadDefinitions(sources);
  const compiled = compilePolicySet(loaded.set);
  const { waivers: fileWaivers } = loaded;
  return { current: async () => ({ ...loaded, sources, compiled, fileWaivers }) };
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
