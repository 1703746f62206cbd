import { DataContract } from '../../model';
import { LintFinding } from '../LintRule';

/** The line of a contract is its major version, so there must be one. */
export function numberedVersion({ version }: DataContract): LintFinding[] {
  return version && version.semver === undefined
    ? [
        {
          code: 'version-not-numbered',
          path: 'version',
          data: { version: version.text },
        },
      ]
    : [];
}
