import { Problem } from '../../model';
import { effectivePolicyOf } from '../overlay/effectivePolicyOf';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { idTaken } from './idTaken';
import { SetFile } from './SetFile';

/** Problems of files that come of what other files say. */
export type FileProblems = ReadonlyMap<SetFile, readonly Problem[]>;

/**
 * The policies of all files by their ids. Of two with one id that of the file holds
 * which had it before, else the first: nobody takes a policy over by writing its id
 * into another file, nor while the one that has it is broken or out of reach.
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

/** Policies with their files, those first that their file has had before. */
function claimsIn(files: readonly SetFile[]) {
  const claims = files.flatMap(file =>
    file.reading.policies.map(policy => ({
      file,
      policy,
      wasHeld: file.held.has(policy.id),
    })),
  );
  return [
    ...claims.filter(({ wasHeld }) => wasHeld),
    ...claims.filter(({ wasHeld }) => !wasHeld),
  ];
}
