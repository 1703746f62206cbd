import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest Node that the command line promises, where PATH has one. */
export function findNode20(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, 'node'))
    .find(
      binary =>
        existsSync(binary) &&
        execFileSync(binary, ['--version'], {
          env: { ...process.env, NODE_OPTIONS: '' },
        })
          .toString()
          .startsWith('v20.'),
    );
}
