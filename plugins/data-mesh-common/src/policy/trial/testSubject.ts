import { PolicyTest } from '../language/DataPolicy';
import { makePolicySubject } from '../items/makePolicySubject';
import { PolicyContext, PolicySubject } from '../items/PolicySubject';
import { withServedLines } from '../items/withServedLines';
import { catalogOf } from './catalogOf';
import { comparisonsWith } from './comparisonsWith';
import { FixtureFault, Fixtures } from './Fixtures';
import { liveState } from './liveState';

/** What a test judges, with as much of a context as it tells; or why it cannot be run. */
export function testSubject(
  { given, live, catalog, now, waivers }: PolicyTest,
  fixtures: Fixtures,
): PolicySubject | FixtureFault {
  const documents = fixtures.documents(given);
  if ('reason' in documents) {
    return documents;
  }
  const context: PolicyContext = { ...(now !== undefined && { now }) };
  if (catalog) {
    const facts = catalogOf(catalog);
    if ('reason' in facts) {
      return { path: 'catalog', reason: facts.reason };
    }
    context.catalog = facts;
  }
  if (live) {
    const liveDocuments = fixtures.documents(live);
    if ('reason' in liveDocuments) {
      return liveDocuments;
    }
    const state = liveState(liveDocuments);
    context.live = state.products;
    context.upstream = withServedLines(state.products, state.lines);
    context.comparison = comparisonsWith(state, documents, now);
  }
  const subject = makePolicySubject({ documents, context });
  if (waivers && (now === undefined || subject.ref === undefined)) {
    const reason =
      'they count for a product with a domain, until a day: the test needs `now`, and such a product';
    return { path: 'waivers', reason };
  }
  return subject;
}
