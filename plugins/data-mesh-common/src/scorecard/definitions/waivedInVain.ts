import { parseProductRef } from '../../model';
import { WAIVER_PROBLEMS } from '../../model/waiverProblems.table';
import { isOfScope } from '../../policy/files/isOfScope';
import { scopeOf } from '../../policy/language/policyId';
import { PolicyFileProblem } from '../../policy/set/PolicySet';
import { WaiverFileReading } from '../../policy/waiver/readWaiverFile';
import { nearName } from '../../read/fields/nearName';
import { missingPolicy } from './missingPolicy';
import { Kept } from './readKept';

/**
 * Warns of waivers of policies that are not there: they waive nothing, and look
 * like those that do. See {@link missingPolicy} for the parameters.
 */
export function waivedInVain(
  readings: Kept<WaiverFileReading>['readings'],
  known: ReadonlySet<string>,
  isWhole: boolean,
): PolicyFileProblem[] {
  const code = 'waiver-policy-missing';
  const { severity } = WAIVER_PROBLEMS[code];
  const isMissing = missingPolicy(known, isWhole);
  return readings.flatMap(({ file: { source, path }, reading, isEarlier }) =>
    (isEarlier ? [] : reading.waived)
      .filter(({ policy }) => isMissing(policy))
      .map(({ policy, product, at }) => {
        const domain = parseProductRef(product)?.domain ?? '';
        const asked = [...known].filter(id => isOfScope(scopeOf(id), domain));
        const near = nearName(policy, asked);
        const data = { policy, ...(near !== undefined && { near }) };
        const problem = { code, severity, path: 'spec.policy', ...at, data };
        return { source, path, problem };
      }),
  );
}
