/** Policies in force for everybody, and for the domains that have more. @public */
export interface InForce<P> {
  everywhere: readonly P[];
  byDomain: ReadonlyMap<string, readonly P[]>;
}

/** The policies of a set that judge products of a domain, by id. @public */
export function policiesFor<P>(
  { everywhere, byDomain }: InForce<P>,
  domain: string,
): readonly P[] {
  return byDomain.get(domain) ?? everywhere;
}
