import { WaitingFor } from '../../client/types';
import { ContextPart } from '../items/FieldSpec';
import { PolicyContext } from '../items/PolicySubject';
import { JudgeContext } from '../JudgeContext';
import { BundleComparison } from '../Judgement';

/** What policies cannot know before it is there. */
const TOLD_BY: { readonly [K in WaitingFor['kind']]?: ContextPart } = {
  domain: 'catalog',
  owner: 'catalog',
  contract: 'live',
};

/** The parts of the context that are waited for. */
export function awaitedParts(
  waitingFor: readonly WaitingFor[],
): ReadonlySet<ContextPart> {
  return new Set(waitingFor.flatMap(({ kind }) => TOLD_BY[kind] ?? []));
}

/**
 * What policies look at besides the documents. A part that is waited for is not
 * there: an owner who may still come has not failed any policy, and what does
 * not depend on one is judged at once.
 */
export function publishContext(
  { catalog, governance, now }: JudgeContext,
  comparison: readonly BundleComparison[],
  awaited: ReadonlySet<ContextPart>,
): PolicyContext {
  const { readers, upstream } = governance ?? {};
  return {
    ...(now !== undefined && { now }),
    ...(catalog && !awaited.has('catalog') && { catalog }),
    ...(readers && !awaited.has('live') && { live: readers }),
    ...(upstream && { upstream }),
    comparison,
  };
}
