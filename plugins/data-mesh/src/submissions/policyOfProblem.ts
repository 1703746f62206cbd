import type { JsonObject, Problem } from '@meshstage/plugin-data-mesh-common';

/** The policy that a problem comes from. */
export interface ProblemPolicy {
  id: string;
  title: string;
  why?: string;
  /** Entity ref of those who keep it. */
  owner?: string;
  /** What it proposes to write: fields of the thing with their values. */
  proposal?: JsonObject;
}

/** What a problem tells of its policy; undefined where it comes from none. */
export function policyOfProblem({ data }: Problem): ProblemPolicy | undefined {
  const { policy, title, why, owner, set } = data;
  if (typeof policy !== 'string') {
    return undefined;
  }
  return {
    id: policy,
    title: typeof title === 'string' ? title : policy,
    ...(typeof why === 'string' && { why }),
    ...(typeof owner === 'string' && { owner }),
    ...(typeof set === 'object' &&
      set !== null &&
      !Array.isArray(set) && { proposal: set }),
  };
}
