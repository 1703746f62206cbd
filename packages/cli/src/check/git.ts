import { spawnSync } from 'node:child_process';
import { CannotRun } from '../CannotRun';

/** More than all documents of a large repository. */
const MOST_BYTES = 1 << 30;

/**
 * Runs git and gives what it wrote; undefined where it failed.
 *
 * @throws CannotRun where there is no git
 */
export function git(
  args: readonly string[],
  input?: string,
): Buffer | undefined {
  const { error, status, stdout } = spawnSync('git', args, {
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new CannotRun(
      'Comparing with a commit needs git, and there is none on PATH.',
    );
  }
  if (error) {
    throw new CannotRun(`git ${args[0]} failed: ${error.message}.`);
  }
  return status === 0 ? stdout : undefined;
}
