import {
  POLICY_SEVERITIES,
  PolicySeverity,
  PolicySummary,
} from '@meshstage/plugin-data-mesh-common';

/** What the list can be narrowed to, by how policies fare. */
export const POLICY_SHOWS = [
  'failing',
  'unknown',
  'waived',
  'never-fires',
  'always-fires',
  'concerns-none',
] as const;

/** In which orders the list can stand, the usual one first. */
export const POLICY_ORDERS = ['failing', 'waived', 'slowest', 'title'] as const;

export type PolicyShow = (typeof POLICY_SHOWS)[number];
export type PolicyOrder = (typeof POLICY_ORDERS)[number];

/** What the list of policies is narrowed to; each is in the address bar. */
export interface PolicyFilters {
  q: string;
  severity?: PolicySeverity;
  category?: string;
  /** `global`, or a domain. */
  scope?: string;
  show?: PolicyShow;
  order: PolicyOrder;
}

export const NO_POLICY_FILTERS: PolicyFilters = { q: '', order: 'failing' };

/** The filters that an address names; what it names wrongly is left out. */
export function filtersOfAddress(params: URLSearchParams): PolicyFilters {
  const among = <T extends string>(known: readonly T[], name: string) =>
    known.find(each => each === params.get(name));
  return {
    q: params.get('q') ?? '',
    severity: among(POLICY_SEVERITIES, 'severity'),
    category: params.get('category') || undefined,
    scope: params.get('scope') || undefined,
    show: among(POLICY_SHOWS, 'show'),
    order: among(POLICY_ORDERS, 'order') ?? NO_POLICY_FILTERS.order,
  };
}

/** The address that names filters, with nothing in it that is usual. */
export function addressOfFilters(filters: PolicyFilters): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value && !(name === 'order' && value === NO_POLICY_FILTERS.order)) {
      params.set(name, value);
    }
  }
  return params;
}

/** Whether the list may be shorter than all policies. */
export function isNarrowed({ order, ...filters }: PolicyFilters): boolean {
  return Object.values(filters).some(Boolean);
}

const SHOWN: Record<PolicyShow, (policy: PolicySummary) => boolean> = {
  failing: ({ products }) => products.fail > 0,
  unknown: ({ products }) => products.error + products['not-evaluated'] > 0,
  waived: ({ products }) => products.waived > 0,
  'never-fires': ({ health }) => health === 'never-fires',
  'always-fires': ({ health }) => health === 'always-fires',
  'concerns-none': ({ health }) => health === 'concerns-none',
};

/** What comes first; titles decide between equals. */
const WEIGHTS: Record<
  PolicyOrder,
  ((policy: PolicySummary) => number) | undefined
> = {
  failing: ({ products, severity }) =>
    products.fail * 10 + POLICY_SEVERITIES.indexOf(severity),
  waived: ({ products }) => products.waived,
  slowest: ({ micros = 0 }) => micros,
  title: undefined,
};

/** The policies that filters leave, in their order; all words of the search must be there. */
export function filterPolicies(
  policies: readonly PolicySummary[],
  filters: PolicyFilters,
): PolicySummary[] {
  const words = filters.q.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = policies.filter(
    policy =>
      (!filters.severity || policy.severity === filters.severity) &&
      (!filters.category || policy.category === filters.category) &&
      (!filters.scope || policy.scope === filters.scope) &&
      (!filters.show || SHOWN[filters.show](policy)) &&
      hasWords(policy, words),
  );
  const weightOf = WEIGHTS[filters.order];
  return weightOf
    ? kept.sort(
        (one, other) => weightOf(other) - weightOf(one) || byTitle(one, other),
      )
    : kept.sort(byTitle);
}

function byTitle(one: PolicySummary, other: PolicySummary): number {
  return one.title.localeCompare(other.title);
}

function hasWords(policy: PolicySummary, words: readonly string[]): boolean {
  if (words.length === 0) {
    return true;
  }
  const { id, title, why, category = '', owner = '' } = policy;
  const text = [id, title, why, category, owner].join('\n').toLowerCase();
  return words.every(word => text.includes(word));
}
