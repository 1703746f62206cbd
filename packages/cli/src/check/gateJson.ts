import { CheckedBundle, JsonObject } from '@meshstage/plugin-data-mesh-common';

/**
 * What the gate would say of a product with its contracts: what would become of
 * it, and what each policy says, also where it finds nothing. The words are at
 * the documents.
 */
export function gateJson({ bundle, judgement }: CheckedBundle): JsonObject {
  const documents = [bundle.product, ...bundle.contracts, bundle.unreadable];
  return {
    documents: documents.flatMap(each => each?.path ?? []),
    state: judgement.state,
    waitingFor: judgement.waitingFor.map(({ kind, name }) => ({ kind, name })),
    problems: judgement.problems.map(({ document, problem }) => ({
      document: document ?? null,
      code: problem.code,
      policy: problem.data.policy ?? null,
      item: problem.data.item ?? null,
    })),
    verdicts: judgement.verdicts.map(
      ({ product, policy, outcome, counts, evidence }) => ({
        product: product ?? null,
        policy,
        outcome,
        counts: { ...counts },
        evidence: evidence.map(each => ({
          path: each.path,
          outcome: each.outcome,
        })),
      }),
    ),
  };
}
