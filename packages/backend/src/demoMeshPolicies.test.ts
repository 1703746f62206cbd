import { productsWith } from './__testUtils__/demoMesh/policyFailures';
import { mended } from './__testUtils__/demoMesh/mended';
import { readDemoMesh } from './__testUtils__/demoMesh/readDemoMesh';
import { catalogFacts, readOrg } from './__testUtils__/demoMesh/readOrg';

const documents = mended(readDemoMesh());
const facts = catalogFacts(readOrg());
const NOW = '2026-11-22T00:00:00Z';

describe('the demo mesh under the policies to begin with', () => {
  const failing = productsWith('fail', documents, facts, NOW);

  it('keeps most of them, and products differ in the others', () => {
    const counts = Object.entries(failing).map(([policy, products]) => [
      policy,
      products.length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'global.deprecation-notice': 2,
      'global.service-levels-stated': 17,
      'global.unused-reviewed': 18,
    });
  });

  it('ends two contracts that nobody can know to have been announced', () => {
    expect(failing['global.deprecation-notice']).toEqual([
      'Flights',
      'Seattle Weather',
    ]);
  });

  it.each(['error', 'not-evaluated'] as const)('has no %s', outcome => {
    expect(productsWith(outcome, documents, facts, NOW)).toEqual({});
  });
});
