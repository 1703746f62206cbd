import { Problem } from '../../model';
import { DataPolicy } from '../language/DataPolicy';
import { effectivePolicyOf } from '../overlay/effectivePolicyOf';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { idTaken } from './idTaken';
import { SetFile } from './SetFile';

/** Problems of files that come of what other files say. */
export type FileProblems = ReadonlyMap<SetFile, readonly Problem[]>;

/**
 * The policies of all files by their ids. Of two with one id that of the file holds
 * which had it before: nobody takes a policy over by writing its id into another
 * file. Else the first does, and what a file says now comes before what another
 * said once.
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
  for (const { file, policy } of claimsIn(files)) {
    const home = homes.get(policy.id);
    if (home) {
      const found = problems.get(file) ?? [];
      problems.set(file, found);
      found.push(idTaken(policy, file, home));
    } else {
      homes.set(policy.id, file);
      policies.set(policy.id, effectivePolicyOf(policy));
    }
  }
  return { policies, homes, problems };
}

/** Policies with their files, those first that hold against the later ones. */
function claimsIn(files: readonly SetFile[]) {
  const claims = files.flatMap(file =>
    file.reading.policies.map(policy => ({
      file,
      policy,
      rank: rankOf(file, policy),
    })),
  );
  return claims.sort((one, other) => one.rank - other.rank);
}

function rankOf({ kept, held }: SetFile, { id }: DataPolicy): number {
  if (kept) {
    return 2;
  }
  return held.has(id) ? 0 : 1;
}
