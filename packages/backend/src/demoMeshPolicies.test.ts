import { demoPolicies } from './__testUtils__/demoMesh/demoPolicies';
import { judgeDemoMesh, Judged } from './__testUtils__/demoMesh/judgeDemoMesh';
import { productsWith } from './__testUtils__/demoMesh/policyFailures';
import { mended } from './__testUtils__/demoMesh/mended';
import { readDemoMesh } from './__testUtils__/demoMesh/readDemoMesh';
import { catalogFacts, readOrg } from './__testUtils__/demoMesh/readOrg';

const documents = mended(readDemoMesh());
const facts = catalogFacts(readOrg());
const NOW = '2026-11-22T00:00:00Z';

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
    });
  });

  it('passes the gate whole, on the first day and on every other', () => {
    const first = judgeDemoMesh(documents, facts, [], demoPolicies());
    expect(statesOf(first)).toEqual(['accepted', 'accepted-with-warnings']);
    const again = judgeDemoMesh(documents, facts, first, demoPolicies());
    expect(statesOf(again)).toEqual(['unchanged']);
  });

  it.each(['error', 'not-evaluated'] as const)('has no %s', outcome => {
    expect(productsWith(outcome, documents, facts, NOW)).toEqual({});
  });
});
