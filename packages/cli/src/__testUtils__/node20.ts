import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest Node that is promised, where PATH has one. */
export function node20(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, 'node'))
    .find(
      binary =>
        existsSync(binary) &&
        execFileSync(binary, ['--version']).toString().startsWith('v20.'),
    );
}
