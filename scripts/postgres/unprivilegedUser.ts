import { readFileSync } from 'node:fs';
import { expectedError } from '../bootstrap/expectedError.cjs';

/** A user as a child process takes it; empty when we are not root. */
export type RunAs = { uid?: number; gid?: number };

/**
 * PostgreSQL refuses to run as root, and it wants a user that the system knows
 * by name: for root that is `nobody`.
 */
export function unprivilegedUser(): RunAs {
  if (process.getuid?.() !== 0) {
    return {};
  }
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .find(([name]) => name === 'nobody');
  if (!entry) {
    throw expectedError(
      'PostgreSQL does not run as root and this system has no user `nobody`. Run the command as an ordinary user.',
    );
  }
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}
