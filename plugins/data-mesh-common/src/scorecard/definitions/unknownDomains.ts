import { POLICY_PROBLEMS } from '../../model/policyProblems.table';
import { scopeOf } from '../../policy/language/policyId';
import { TextPlace } from '../../policy/language/TextPlace';
import { FilePlace, PolicyFileProblem } from '../../policy/set/PolicySet';
import { Definitions } from './Definitions';
import { inFileOrder } from './inFileOrder';

/** What is said for a domain, with its file. */
interface ForDomain extends FilePlace {
  domain: string;
  at: string;
  places?: ReadonlyMap<string, TextPlace>;
}

/**
 * Warns of overlays and policies of domains that the catalog does not have, be they
 * misspelt or renamed there: nothing can be published into such a domain, so these
 * look as if they were in force and are asked of nobody. Once for each file.
 *
 * @param known - slugs of the domains that the catalog has
 * @public
 */
export function unknownDomains(
  { set }: Pick<Definitions, 'set'>,
  known: ReadonlySet<string>,
): PolicyFileProblem[] {
  const code = 'policy-domain-unknown';
  const { severity } = POLICY_PROBLEMS[code];
  const found = new Map<string, PolicyFileProblem>();
  for (const each of [...overlaysIn(set), ...policiesIn(set)]) {
    const { source, path, domain, at, places } = each;
    const key = JSON.stringify([source, path, domain]);
    if (!known.has(domain) && !found.has(key)) {
      const place: Partial<TextPlace> = places?.get(at) ?? {};
      const problem = { code, severity, path: at, ...place, data: { domain } };
      found.set(key, { source, path, problem });
    }
  }
  return inFileOrder([...found.values()]);
}

function overlaysIn({ overlays, byDomain }: Definitions['set']): ForDomain[] {
  return overlays
    .filter(({ state }) => state !== 'refused')
    .map(({ of, domain, source, path }) => {
      const places = byDomain
        .get(domain)
        ?.find(({ policy }) => policy.id === of)
        ?.overlays.find(overlay => overlay.path === path)?.places;
      return { source, path, domain, at: 'spec.domain', places };
    });
}

function policiesIn({ byDomain, homes }: Definitions['set']): ForDomain[] {
  return [...byDomain].flatMap(([domain, policies]) =>
    policies.flatMap(({ policy: { id, places } }) => {
      const home = homes.get(id);
      return home && scopeOf(id) === domain
        ? [{ ...home, domain, at: 'metadata.id', places }]
        : [];
    }),
  );
}
