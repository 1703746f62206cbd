import { Problem } from '../../model';
import { OVERLAY_PROBLEMS } from '../../model/overlayProblems.table';
import { DataPolicy } from '../language/DataPolicy';
import { effectivePolicyOf } from '../overlay/effectivePolicyOf';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { SetFile } from './SetFile';

/** Problems of files that come of what other files say. */
export type FileProblems = ReadonlyMap<SetFile, readonly Problem[]>;

/**
 * The policies of all files by their ids. Of two with one id the first holds, and
 * what a file says now comes before what another said once.
 */
export function joinPolicies(files: readonly SetFile[]): {
  policies: ReadonlyMap<string, EffectivePolicy>;
  /** The files that hold them. */
  homes: ReadonlyMap<string, SetFile>;
  problems: FileProblems;
} {
  const policies = new Map<string, EffectivePolicy>();
  const homes = new Map<string, SetFile>();
  const problems = new Map<SetFile, Problem[]>();
  const ordered = [
    ...files.filter(({ kept }) => !kept),
    ...files.filter(({ kept }) => kept),
  ];
  for (const file of ordered) {
    for (const policy of file.reading.policies) {
      const home = homes.get(policy.id);
      if (home) {
        const found = problems.get(file) ?? [];
        problems.set(file, found);
        found.push(idTaken(policy, home));
      } else {
        homes.set(policy.id, file);
        policies.set(policy.id, effectivePolicyOf(policy));
      }
    }
  }
  return { policies, homes, problems };
}

function idTaken(
  { id, places }: DataPolicy,
  { path, source }: SetFile,
): Problem {
  return {
    code: 'policy-id-taken',
    severity: OVERLAY_PROBLEMS['policy-id-taken'].severity,
    path: 'metadata.id',
    ...places.get('metadata.id'),
    data: { policy: id, other: path, source },
  };
}
