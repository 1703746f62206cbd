import {
  changeProblems,
  compilePolicySet,
  Definitions,
  ImpactSide,
  ImpactTally,
  loadDefinitions,
  makeBundles,
  makeImpact,
  makePolicySubject,
  policyPlaces,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { checkedDocument } from '../../check/readChecked';
import { ProductsByContract } from '../../check/policies/ProductsByContract';
import { readDocumentOf } from '../../check/policies/readDocumentOf';
import { findSources } from '../../input/findSources';
import { Terminal } from '../../Terminal';
import { policySource } from '../policySource';
import { changesBetween } from './changesBetween';
import { ToldImpact } from './ToldImpact';

/**
 * What a change of policies does to products of given files, which are all that is
 * live then. For whom a policy holds is said by its id, and nothing is waived.
 *
 * @throws CannotRun
 */
export async function offlineImpact(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
  products: readonly string[],
  terminal: Terminal,
): Promise<ToldImpact> {
  const before = loadDefinitions([policySource(withoutWaivers(base))]);
  const after = loadDefinitions(
    [policySource(withoutWaivers(head))],
    before.lastGood,
  );
  const impact = makeImpact(sideOf(before), sideOf(after));
  const documents = [];
  for (const source of await findSources(products, terminal.stdin)) {
    documents.push(
      readDocumentOf(checkedDocument(source.name, await source.read())),
    );
  }
  const known = new ProductsByContract(documents);
  const tally = new ImpactTally();
  let total = 0;
  for (const { product, contracts, unreadable } of makeBundles(documents)) {
    const document = product?.reading.document;
    if (!product || unreadable || document?.kind !== 'DataProduct') {
      continue;
    }
    total += 1;
    try {
      const subject = makePolicySubject({
        documents: [product, ...contracts],
        context: {
          now: terminal.now,
          live: known.readers(document),
          upstream: known.sources(document),
          comparison: [],
        },
      });
      tally.add(
        impact.concerns(subject)
          ? impact.judge(subject, { placeOf: policyPlaces(subject) })
          : undefined,
      );
    } catch {
      tally.addUnjudged(document.name ?? product.path);
    }
  }
  if (total === 0) {
    throw new CannotRun(`There is no product in '${products.join("', '")}'.`);
  }
  const changed = changesBetween(base, head).map(({ path }) => ({
    source: policySource(head).id,
    path,
  }));
  return {
    impact: tally.impact(),
    problems: changeProblems(before.problems, after.problems, changed).map(
      ({ path, problem }) => ({ path, problem: renderProblem(problem) }),
    ),
    total,
    complete: true,
  };
}

/** Whether one counts is decided by the source, which nobody is here. */
function withoutWaivers(
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...texts].filter(([path]) => !/\.waiver\.\w+$/.test(path)));
}

function sideOf({ set, scorecards, waivers }: Definitions): ImpactSide {
  return { set, scorecards, waivers, compiled: compilePolicySet(set) };
}
