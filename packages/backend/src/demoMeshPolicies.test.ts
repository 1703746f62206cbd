import { renderProblem } from '@meshstage/plugin-data-mesh-common';
import { demoPolicies } from './__testUtils__/demoMesh/demoPolicies';
import { judgeDemoMesh, Judged } from './__testUtils__/demoMesh/judgeDemoMesh';
import { productsWith } from './__testUtils__/demoMesh/policyFailures';
import { mended } from './__testUtils__/demoMesh/mended';
import { readDemoMesh } from './__testUtils__/demoMesh/readDemoMesh';
import { catalogFacts, readOrg } from './__testUtils__/demoMesh/readOrg';

const documents = mended(readDemoMesh());
const facts = catalogFacts(readOrg());
const NOW = '2026-11-22T00:00:00Z';
const FROM_A_DAY = 'public-finance.faults-told';

function statesOf(judged: Judged[]): string[] {
  return [...new Set(judged.map(({ judgement }) => judgement.state))].sort();
}

describe('the demo mesh under the policies to begin with', () => {
  const failing = productsWith('fail', documents, facts, NOW);

  it('keeps most of them, and products differ in the others', () => {
    const counts = Object.entries(failing).map(([policy, products]) => [
      policy,
      products.length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'global.service-levels-stated': 17,
      'global.sla-within-inputs': 4,
      'global.unused-reviewed': 18,
      'public-finance.faults-told': 2,
    });
  });

  it('passes the gate whole, on the first day and on every other', () => {
    const first = judgeDemoMesh(documents, facts, [], demoPolicies());
    expect(statesOf(first)).toEqual(['accepted', 'accepted-with-warnings']);
    const again = judgeDemoMesh(documents, facts, first, demoPolicies());
    expect(statesOf(again)).toEqual(['unchanged']);
  });

  it.each([
    [
      'warns',
      '2027-09-30T23:59:59Z',
      ' From 2027-10-01 on this is refused; where it was live before, from 2027-12-30 on.',
    ],
    ['refuses', '2027-10-01T00:00:00Z', ''],
  ])(
    '%s what does not keep the rule of a domain, at %s',
    (does, now, later) => {
      const told = judgeDemoMesh(documents, facts, [], demoPolicies(), now)
        .flatMap(({ judgement }) => judgement.problems)
        .filter(({ problem }) => problem.data?.policy === FROM_A_DAY)
        .map(({ problem }) => renderProblem(problem));
      const words = 'does not promise how soon readers are told of a fault';
      expect(told).toMatchObject(
        ['Account', 'Year'].map(each => ({
          code: does === 'warns' ? 'policy-warned' : 'policy-denied',
          message: `Federal Receipts by ${each} ${words} (policy ${FROM_A_DAY}).${later}`,
        })),
      );
    },
  );

  it.each(['error', 'not-evaluated'] as const)('has no %s', outcome => {
    expect(productsWith(outcome, documents, facts, NOW)).toEqual({});
  });
});
