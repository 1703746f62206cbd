import {
  compilePolicySet,
  loadDefinitions,
  loadPolicySet,
  PolicySource,
  readCheckContext,
} from '@meshstage/plugin-data-mesh-common';
import { policyOf } from '../../__testUtils__/definitionsOf';
import { createContextPolicies } from './createContextPolicies';

const STRICT = policyOf('usage', { assert: { usage: { exists: true } } });
const LOOSE = policyOf('usage', { assert: { name: { exists: true } } });

function source(id: string, files: { [path: string]: object }): PolicySource {
  return {
    id,
    scope: 'global',
    files: Object.entries(files).map(([path, content]) => ({
      path,
      content: JSON.stringify(content),
    })),
  };
}

describe('createContextPolicies', () => {
  it.each([
    [
      'another source',
      [source('z', { 'p.yaml': STRICT }), source('a', { 'p.yaml': LOOSE })],
    ],
    ['another file', [source('z', { 'p.yaml': STRICT, 'a.yaml': LOOSE })]],
  ])('has a policy whose id %s claims as the portal has it', (_, sources) => {
    const [{ id, scope, files = [] }] = sources;
    const before = loadDefinitions([{ id, scope, files: files.slice(0, 1) }]);
    const loaded = loadDefinitions(sources, before.lastGood);
    const { waivers: fileWaivers } = loaded;
    const compiled = compilePolicySet(loaded.set);
    const served = { ...loaded, sources, compiled, fileWaivers };
    const told = createContextPolicies()(served);
    expect(loaded.set.hash).toBe(before.set.hash);
    expect(loadPolicySet(told.sources, told.lastGood).hash).toBe(
      loaded.set.hash,
    );
  });

  it('has a source that never could be read as the portal has it', () => {
    const unread = { id: 'hr', scope: 'hr', files: [], unread: ['hr'] };
    const sources = [source('a', { 'p.yaml': STRICT }), unread];
    const loaded = loadDefinitions(sources);
    const { waivers: fileWaivers } = loaded;
    const compiled = compilePolicySet(loaded.set);
    const served = { ...loaded, sources, compiled, fileWaivers };
    const told = createContextPolicies()(served);
    const policies = JSON.parse(JSON.stringify(told));
    const { context } = readCheckContext({
      apiVersion: 'meshstage.io/v1alpha1',
      kind: 'CheckContext',
      hash: 'a',
      source: { id: 'git', domains: '*' },
      policies,
      waivers: [],
      products: [],
      lines: [],
    });
    expect(context?.governance?.policies.hash).toBe(loaded.set.hash);
    expect(context?.governance?.policies.unloaded).toEqual([
      { source: 'hr', scope: 'hr', path: '' },
    ]);
  });

  it('tells nothing twice where no file stands in the way of another', () => {
    const sources = [source('z', { 'p.yaml': STRICT })];
    const loaded = loadDefinitions(sources);
    const { waivers: fileWaivers } = loaded;
    const compiled = compilePolicySet(loaded.set);
    const served = { ...loaded, sources, compiled, fileWaivers };
    expect(createContextPolicies()(served).lastGood).toEqual([]);
  });
});
