/**
 * Items that failed before a policy came into force (policies.md section 6), of
 * one product: their keys, by the id of the policy.
 *
 * @public
 */
export type PolicyBaseline = ReadonlyMap<string, ReadonlySet<string>>;
