import { SCORECARD_PROBLEMS } from '../../model/scorecardProblems.table';
import { isOfScope } from '../../policy/files/isOfScope';
import { scopeOf } from '../../policy/language/policyId';
import { TextPlace } from '../../policy/language/TextPlace';
import { PolicyFileProblem } from '../../policy/set/PolicySet';
import { nearName } from '../../read/fields/nearName';
import { Campaign } from '../Campaign';
import { Scorecard } from '../Scorecard';
import { missingPolicy } from './missingPolicy';
import { Defined } from './uniqueById';

/**
 * Warns of policies that a scorecard or a campaign names and that are not there:
 * they count as not evaluated, so a level that needs one stays unknown for every
 * product. The others count as they do anyway.
 * See {@link missingPolicy} for the parameters.
 */
export function unknownPolicies(
  defined: readonly Defined<Scorecard | Campaign>[],
  known: ReadonlySet<string>,
  isWhole: boolean,
): PolicyFileProblem[] {
  const code = 'scorecard-policy-unknown';
  const { severity } = SCORECARD_PROBLEMS[code];
  const isMissing = missingPolicy(known, isWhole);
  return defined.flatMap(
    ({ file: { source, path }, definition, isEarlier }) => {
      const named = isEarlier ? [] : namedBy(definition);
      const policies = new Set(named.map(({ policy }) => policy));
      // Neither what is named already nor what may not be named can be meant.
      const others = [...known].filter(
        id => !policies.has(id) && isOfScope(scopeOf(id), definition.scope),
      );
      const kind = 'levels' in definition ? 'Scorecard' : 'Campaign';
      return named
        .filter(({ policy }) => isMissing(policy))
        .map(({ policy, at }) => {
          const near = nearName(policy, others);
          const data = { kind, policy, ...(near !== undefined && { near }) };
          const place: Partial<TextPlace> = definition.places.get(at) ?? {};
          const problem = { code, severity, path: at, ...place, data };
          return { source, path, problem };
        });
    },
  );
}

function namedBy(
  definition: Scorecard | Campaign,
): { policy: string; at: string }[] {
  const lists =
    'levels' in definition
      ? definition.levels.map(({ policies }, index) => ({
          path: `spec.levels[${index}].policies`,
          policies,
        }))
      : [{ path: 'spec.policies', policies: definition.policies }];
  return lists.flatMap(({ path, policies }) =>
    policies.map((policy, index) => ({ policy, at: `${path}[${index}]` })),
  );
}
