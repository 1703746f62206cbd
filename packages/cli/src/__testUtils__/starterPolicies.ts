import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataPolicy, readPolicyFile } from '@meshstage/plugin-data-mesh-common';

/** Where the policies lie that are shipped to begin with. */
export const STARTER = resolve(__dirname, '../../../../examples/policies');

/** A folder of files of policies with the scope that its source would have. */
export interface StarterFolder {
  scope: string;
  folder: string;
  files: { path: string; content: string }[];
}

/** Every folder of the shipped policies. */
export function starterFolders(): StarterFolder[] {
  return readdirSync(STARTER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name: scope }) => {
      const folder = join(STARTER, scope);
      const files = readdirSync(folder)
        .filter(file => file.endsWith('.policy.yaml'))
        .map(path => ({
          path,
          content: readFileSync(join(folder, path), 'utf8'),
        }));
      return { scope, folder, files };
    });
}

/** The shipped policies, those that hold for all and those of domains, by id. */
export function starterPolicies(): DataPolicy[] {
  return starterFolders()
    .flatMap(({ files }) =>
      files.flatMap(file => readPolicyFile(file).policies),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
