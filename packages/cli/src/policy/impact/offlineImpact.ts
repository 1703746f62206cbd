import {
  changeProblems,
  compilePolicySet,
  Definitions,
  ImpactSide,
  ImpactTally,
  makeBundles,
  makeImpact,
  makePolicySubject,
  policyPlaces,
  PolicySubject,
  ReadDocument,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { CheckedDocument } from '../../check/CheckedDocument';
import { checkedDocument } from '../../check/readChecked';
import { untouched } from '../../check/untouched';
import { GivenWaivers } from '../../check/policies/GivenWaivers';
import { ProductsByContract } from '../../check/policies/ProductsByContract';
import { readDocumentOf } from '../../check/policies/readDocumentOf';
import { waiversOf } from '../../check/policies/waiversOf';
import { isDocument } from '../../input/documents';
import { findSources } from '../../input/findSources';
import { Terminal } from '../../Terminal';
import { loadTexts } from '../loadTexts';
import { policySource } from '../policySource';
import { PolicyTexts } from '../PolicyTexts';
import { changesBetween } from './changesBetween';
import { foreseenBaseline } from './foreseenBaseline';
import { ImpactContext } from './ImpactContext';
import { stillWaived } from './stillWaived';
import { ToldImpact } from './ToldImpact';
import { waiverKey } from './waiverKey';

/**
 * What a change of policies does to products of given files, which are all that is
 * live then, with what a context knows besides. For whom a policy holds is said by its
 * id, and what is waived by the context and, as far as they say, by files.
 *
 * @throws CannotRun
 */
export async function offlineImpact(
  base: PolicyTexts,
  head: PolicyTexts,
  products: readonly string[],
  context: ImpactContext | undefined,
  terminal: Terminal,
): Promise<ToldImpact> {
  const before = loadTexts(base);
  const after = loadTexts(head, before.lastGood);
  const { live = [], refs, catalog, waivers = [], baselines } = context ?? {};
  const was = sideOf(before, waivers);
  const is = sideOf(after, stillWaived(waivers, before, after));
  const impact = makeImpact(was, is);
  const given: CheckedDocument[] = [];
  for (const source of await findSources(products, terminal.stdin)) {
    given.push(checkedDocument(source.name, await source.read()));
  }
  const files = new Set(given.map(({ file }) => file));
  const documents = [...given, ...untouched(live, given)].map(readDocumentOf);
  const known = new ProductsByContract(documents);
  const tally = new ImpactTally();
  const subjects: PolicySubject[] = [];
  let total = 0;
  for (const { product, contracts, unreadable } of makeBundles(documents)) {
    if (unreadable && files.has(unreadable.path) && isMeant(unreadable)) {
      total += 1;
      tally.addUnjudged(unreadable.path);
    }
    const document = product?.reading.document;
    const isGiven = [product, ...contracts].some(
      each => each && files.has(each.path),
    );
    if (!isGiven || unreadable || document?.kind !== 'DataProduct') {
      continue;
    }
    total += 1;
    try {
      const subject = makePolicySubject({
        documents: [...(product ? [product] : []), ...contracts],
        ref: refs?.get(document.id),
        context: {
          now: context?.now ?? terminal.now,
          ...(catalog && { catalog }),
          live: known.readers(document),
          upstream: known.sources(document),
          comparison: [],
        },
      });
      subjects.push(subject);
      const spared = baselines?.get(subject.ref ?? '');
      tally.add(
        impact.concerns(subject)
          ? impact.judge(subject, {
              placeOf: policyPlaces(subject),
              baseline: {
                before: spared,
                after: foreseenBaseline(
                  was.compiled,
                  is.compiled,
                  subject,
                  spared,
                ),
              },
            })
          : undefined,
      );
    } catch {
      tally.addUnjudged(document.name ?? document.id);
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
    waivers: {
      before: waiversIn(before, waivers, subjects),
      after: waiversIn(after, waivers, subjects),
    },
    total,
    complete: true,
    ...(context && { withContext: true }),
  };
}

/** Whether something is said to be a product or a contract; what a glob finds besides is not. */
function isMeant({ path, reading }: ReadDocument): boolean {
  return reading.kind !== undefined || isDocument(path);
}

function sideOf(
  { set, scorecards, waivers }: Definitions,
  told: ImpactContext['waivers'],
): ImpactSide {
  return {
    ...{ set, scorecards, compiled: compilePolicySet(set) },
    waivers: [...told, ...waivers],
  };
}

/** What a registry counts is not told as one that does not count. */
function waiversIn(
  { waivers, waiverRequests }: Definitions,
  told: ImpactContext['waivers'],
  subjects: readonly PolicySubject[],
): GivenWaivers {
  const known = new Set(told.map(waiverKey));
  return {
    counted: waiversOf(waivers, subjects),
    notCounted: waiversOf(waiverRequests, subjects).filter(
      waiver => !known.has(waiverKey(waiver)),
    ),
  };
}
