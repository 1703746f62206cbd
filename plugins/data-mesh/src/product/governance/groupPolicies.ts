import type {
  Outcome,
  ProductPolicy,
} from '@meshstage/plugin-data-mesh-common';

/** The parts of the tab, each with the policies that it tells of, in their order. */
export interface PolicyGroups {
  failing: ProductPolicy[];
  /** Nobody knows; never counted as passed. */
  open: ProductPolicy[];
  waived: ProductPolicy[];
  passing: ProductPolicy[];
  notApplicable: ProductPolicy[];
}

const GROUPS: Record<Outcome, keyof PolicyGroups> = {
  fail: 'failing',
  error: 'open',
  'not-evaluated': 'open',
  waived: 'waived',
  pass: 'passing',
  'not-applicable': 'notApplicable',
};

/** Policies by what is to be done about them. */
export function groupPolicies(
  policies: readonly ProductPolicy[],
): PolicyGroups {
  const groups: PolicyGroups = {
    failing: [],
    open: [],
    waived: [],
    passing: [],
    notApplicable: [],
  };
  for (const policy of policies) {
    groups[GROUPS[policy.outcome]].push(policy);
  }
  return groups;
}
