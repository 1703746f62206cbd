import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonObject } from '@meshstage/plugin-data-mesh-common';

const apiVersion = 'meshstage.io/v1alpha1';

/** Writes policies of everybody with these specs, and a scorecard of them, into a new folder. */
export function writePolicies(specs: readonly JsonObject[]) {
  const root = mkdtempSync(join(tmpdir(), 'meshstage-policies-'));
  const ids = specs.map((_, index) => `global.rule-${index}`);
  const policies = specs.map((spec, index) => ({
    apiVersion,
    kind: 'DataPolicy',
    metadata: { id: ids[index], title: `Rule ${index}`, severity: 'low' },
    spec: {
      why: 'It is measured.',
      ...spec,
      message: '{{item.path}} breaks a rule',
      enforce: { check: 'warn', publish: 'warn', scan: 'audit' },
    },
  }));
  const scorecard = {
    apiVersion,
    kind: 'Scorecard',
    metadata: {
      id: 'global.bench',
      title: 'Bench',
      owner: 'group:default/bench-team',
    },
    spec: { levels: [{ name: 'gold', policies: ids }] },
  };
  [...policies, scorecard].forEach((definition, index) =>
    writeFileSync(join(root, `${index}.yaml`), JSON.stringify(definition)),
  );
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
