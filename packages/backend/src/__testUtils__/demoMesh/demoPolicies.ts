import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  CompiledPolicySet,
  compilePolicySet,
  loadPolicySet,
} from '@meshstage/plugin-data-mesh-common';
import { ROOT } from './repository';

const POLICIES = resolve(ROOT, 'examples/policies');

/** The policies of the demo as its backend reads them, each folder for whom it is. */
export function demoPolicies(): CompiledPolicySet {
  return compilePolicySet(loadPolicySet(policySources()));
}

function policySources() {
  return readdirSync(POLICIES, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name: scope }) => {
      const folder = join(POLICIES, scope);
      const files = readdirSync(folder)
        .filter(path => path.endsWith('.policy.yaml'))
        .map(path => ({
          path,
          content: readFileSync(join(folder, path), 'utf8'),
        }));
      return { id: scope, scope, files };
    });
}
