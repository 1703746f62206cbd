import { PolicyContext } from '../items/PolicySubject';
import { JsonObject } from '../../model';
import { effectivePolicyOf } from '../overlay/effectivePolicyOf';
import { policyOf } from './__testUtils__/policiesOf';
import { subjectOf } from './__testUtils__/subjectOf';
import { told } from './__testUtils__/told';
import { compilePolicy } from './compilePolicy';
import { evaluatePolicies } from './evaluatePolicies';

const CATALOG: PolicyContext = { catalog: { domains: [], owners: [] } };

/** Matches by what they say of the product. */
const SAYS = {
  yes: { 'spec.lifecycle': 'active' },
  no: { 'spec.lifecycle': 'draft' },
  unknown: { $not: { 'spec.owner': 'group:default/x' } },
  neither: { 'spec.consumes': { $contains: 'dataproduct:a/b' } },
} satisfies Record<string, JsonObject>;
type Word = keyof typeof SAYS;

function verdictOf(
  match: Word[],
  isPassed: boolean,
  context: PolicyContext = {},
): string {
  const assert = { name: { [isPassed ? 'exists' : 'absent']: true } };
  const compiled = compilePolicy({
    ...effectivePolicyOf(policyOf({ spec: { assert } })),
    match: match.map(word => SAYS[word]),
  });
  const options = { point: 'check' } as const;
  return told(evaluatePolicies([compiled], subjectOf(context), options)[0]);
}

describe('makeConcern', () => {
  it.each<[string, Word[], string, boolean, PolicyContext]>([
    ['pass: 1 pass', [], 'passes', true, {}],
    ['pass: 1 pass', ['yes'], 'passes', true, {}],
    ['not-applicable', ['no'], 'fails', false, {}],
    ['pass: 1 pass', ['no', 'yes'], 'passes', true, {}],
    ['not-evaluated: 1 not-evaluated', ['unknown'], 'fails', false, {}],
    ['not-evaluated: 1 not-evaluated', ['no', 'unknown'], 'fails', false, {}],
    ['not-evaluated: 1 not-evaluated', ['neither'], 'passes', true, CATALOG],
    ['pass: 1 pass', ['unknown'], 'passes', true, CATALOG],
    // What fails does so whatever else nobody knows ...
    ['fail: 1 fail, 1 not-evaluated', ['yes', 'unknown'], 'fails', false, {}],
    ['fail: 1 fail, 1 not-evaluated', ['unknown', 'yes'], 'fails', false, {}],
    // ... and what has no answer without an overlay does not pass with it.
    [
      'not-evaluated: 1 pass, 1 not-evaluated',
      ['unknown', 'yes'],
      'passes',
      true,
      {},
    ],
  ])('is %s for %j of what %s', (expected, match, _, isPassed, context) => {
    expect(verdictOf(match, isPassed, context)).toBe(expected);
  });
});
